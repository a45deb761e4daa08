package org.nomenlex.export.codes;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What the validator of FHIR says of a bundle that brings the definition of its own extension. */
public final class FhirValidation {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final DefaultProfileValidationSupport STANDARD = new DefaultProfileValidationSupport(CONTEXT);

    private FhirValidation() {}

    /** Errors and warnings, each with its place. */
    public static List<String> complaints(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        Bundle bundle = CONTEXT.newJsonParser().parseResource(Bundle.class, text);
        return validator(bundle).validateWithResult(text).getMessages().stream()
                .filter(m -> m.getSeverity().ordinal() >= ResultSeverityEnum.WARNING.ordinal())
                .filter(m -> !leftToFhirRules(m.getMessage()))
                .map(m -> m.getSeverity() + " " + m.getLocationString() + " " + m.getMessage())
                .toList();
    }

    /** It does not look into a bundle for the code system that a map of the bundle is about; {@link FhirRules} does. */
    private static boolean leftToFhirRules(String message) {
        return message.contains("Code System " + Fhir.SYSTEM)
                && message.endsWith("code checking will not be performed");
    }

    private static FhirValidator validator(Bundle bundle) {
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(CONTEXT);
        bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(StructureDefinition.class::isInstance)
                .forEach(ours::addResource);
        ValidationSupportChain chain = new ValidationSupportChain(
                ours,
                STANDARD,
                new SnapshotGeneratingValidationSupport(CONTEXT),
                new InMemoryTerminologyServerValidationSupport(CONTEXT),
                new CommonCodeSystemsTerminologyService(CONTEXT));
        return CONTEXT.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }
}
