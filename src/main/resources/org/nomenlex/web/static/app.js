// Nothing here is needed to read or search: it shows origins at the pointer, completes what is typed, copies, and lights up.
"use strict";
(() => {
  const $$ = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  // --- On a narrow screen the text comes before its table of contents ---
  if (matchMedia("(max-width: 56rem)").matches) $$(".contents").forEach((d) => { d.open = false; });

  // --- Origin of words: a card at the phrase under the pointer, the finger or the focus ---
  let card = null;
  let lit = [];
  const closeCard = () => {
    if (card) card.remove();
    card = null;
    lit.forEach((e) => e.classList.remove("lit"));
    lit = [];
  };
  const openCard = (span) => {
    const note = document.getElementById("n" + span.dataset.n);
    if (!note) return;
    closeCard();
    lit = span.dataset.n === "0" ? [span] : $$('.text [data-n="' + span.dataset.n + '"]');
    lit.forEach((e) => e.classList.add("lit"));
    card = document.createElement("div");
    card.className = "card";
    card.setAttribute("role", "status");
    card.append(...Array.from(note.querySelector(".what").childNodes, (n) => n.cloneNode(true)));
    document.body.append(card);
    const box = span.getClientRects()[0] || span.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8);
    const above = box.top - card.offsetHeight - 6;
    card.style.left = Math.max(8, left) + scrollX + "px";
    card.style.top = (above > 4 ? above : box.bottom + 6) + scrollY + "px";
  };
  let timer = 0;
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const span = event.target.closest(".text [data-n]");
    clearTimeout(timer);
    if (span) timer = setTimeout(() => openCard(span), 250);
    else if (!event.target.closest(".card")) timer = setTimeout(closeCard, 300);
  });
  document.addEventListener("click", (event) => {
    const span = event.target.closest(".text span[data-n]");
    if (span && !getSelection().toString()) openCard(span);
    else if (!event.target.closest(".card")) closeCard();
  });
  document.addEventListener("focusin", (event) => {
    const fn = event.target.closest(".text .fn");
    if (fn) {
      const span = fn.parentElement.previousElementSibling;
      if (span && span.dataset.n) openCard(span);
    } else if (!event.target.closest(".card")) closeCard();
  });

  // --- An instruction and the words it changed light up together ---
  const light = (ids, on) =>
    ids.forEach((id) => {
      $$("[data-op]").forEach((e) => {
        if (e.dataset.op.split(" ").includes(id)) e.classList.toggle("lit", on);
      });
    });
  const lights = (name, on) =>
    document.addEventListener(name, (event) => {
      const e = event.target.closest && event.target.closest(".three [data-op]");
      if (e) light(e.dataset.op.split(" ").filter(Boolean), on);
    });
  lights("pointerover", true);
  lights("pointerout", false);
  lights("focusin", true);
  lights("focusout", false);

  // --- Copy ---
  $$(".copy").forEach((button) => {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      const link = document.querySelector(".permalink");
      const text = document.getElementById(button.dataset.copy).textContent.trim() + (link ? "\n" + link.href : "");
      await navigator.clipboard.writeText(text);
      const label = button.textContent;
      button.textContent = button.dataset.done;
      button.setAttribute("aria-live", "polite");
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  });

  // --- A calendar beside fields for a day, which are read as people write them: 1/3/2011 ---
  $$(".day-field").forEach((field) => {
    if (!HTMLInputElement.prototype.showPicker) return;
    const wrap = document.createElement("span");
    wrap.className = "day-wrap";
    const native = document.createElement("input");
    native.type = "date";
    native.tabIndex = -1;
    native.setAttribute("aria-hidden", "true");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "calendar";
    button.setAttribute("aria-label", field.dataset.calendar);
    button.title = field.dataset.calendar;
    field.before(wrap);
    wrap.append(field, native, button);
    button.addEventListener("click", () => {
      const day = field.value.match(/^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/);
      if (day) native.value = [day[3], day[2].padStart(2, "0"), day[1].padStart(2, "0")].join("-");
      native.showPicker();
    });
    native.addEventListener("change", () => {
      if (!native.value) return;
      field.value = native.value.split("-").map(Number).reverse().join("/");
      field.dispatchEvent(new Event("change", { bubbles: true }));
      field.focus();
    });
  });

  // --- Keys ---
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "Escape") closeCard();
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") {
      event.preventDefault();
      (document.getElementById("q") || document.getElementById("find")).focus();
    }
    const scrolls = event.target.closest(".scroll, pre");
    const rel = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
    const link = rel && !scrolls && document.querySelector('.controls [rel="' + rel + '"]');
    if (link) link.click();
  });

  // --- Suggestions while typing (the combobox pattern of WAI-ARIA) ---
  let serial = 0;
  $$("input[data-suggest]").forEach((input) => {
    const list = document.createElement("ul");
    list.className = "options";
    list.id = "options" + ++serial;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels && input.labels[0] ? input.labels[0].textContent : "");
    list.hidden = true;
    input.parentElement.append(list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");
    let at = -1;
    let asked = 0;
    let wait = 0;
    const close = () => {
      list.hidden = true;
      at = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const choose = (i) => {
      Array.from(list.children).forEach((li, n) => li.setAttribute("aria-selected", String(n === i)));
      at = i;
      if (i >= 0) {
        input.setAttribute("aria-activedescendant", list.children[i].id);
        list.children[i].scrollIntoView({ block: "nearest" });
      }
    };
    const take = (i) => {
      input.value = list.children[i].dataset.text;
      close();
      input.form.requestSubmit();
    };
    const show = (suggestions) => {
      list.replaceChildren(
        ...suggestions.map((s, i) => {
          const li = document.createElement("li");
          li.id = list.id + "-" + i;
          li.setAttribute("role", "option");
          li.setAttribute("aria-selected", "false");
          li.dataset.text = s.text;
          li.textContent = s.text;
          if (s.detail) {
            const small = document.createElement("small");
            small.textContent = s.detail;
            li.append(small);
          }
          li.addEventListener("pointerdown", (event) => { event.preventDefault(); take(i); });
          return li;
        }));
      list.hidden = suggestions.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      at = -1;
    };
    input.addEventListener("input", () => {
      clearTimeout(wait);
      const mine = ++asked;
      if (input.value.trim().length < 2) { close(); return; }
      wait = setTimeout(async () => {
        try {
          const response = await fetch(input.dataset.suggest + "?q=" + encodeURIComponent(input.value));
          const found = response.ok ? await response.json() : [];
          if (mine === asked && document.activeElement === input) show(found);
        } catch (e) { close(); }
      }, 120);
    });
    input.addEventListener("keydown", (event) => {
      if (list.hidden) return;
      const last = list.children.length - 1;
      if (event.key === "ArrowDown") { event.preventDefault(); choose(at < last ? at + 1 : 0); }
      else if (event.key === "ArrowUp") { event.preventDefault(); choose(at > 0 ? at - 1 : last); }
      else if (event.key === "Enter" && at >= 0) { event.preventDefault(); take(at); }
      else if (event.key === "Escape") { event.stopPropagation(); close(); }
    });
    input.addEventListener("blur", close);
    input.form.addEventListener("submit", close);
  });
})();
