"use strict";
window.addEventListener("load", () => {
  SwaggerUIBundle({ url: "/api/openapi.json", dom_id: "#api", deepLinking: true, validatorUrl: null, supportedSubmitMethods: ["get", "post"] });
});
