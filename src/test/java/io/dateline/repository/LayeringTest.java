package io.dateline.repository;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows between packages point down only; what stands beside each other does not meet. */
@AnalyzeClasses(packages = "io.dateline", importOptions = DoNotIncludeTests.class)
class LayeringTest {

  private static final String[] BELOW_THE_EDGES = {
    "article",
    "text",
    "model",
    "enricher",
    "language",
    "entity",
    "value",
    "sentiment",
    "topic",
    "pipeline",
    "codec",
    "desk"
  };

  @ArchTest
  static final ArchRule arrowsPointDown =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("app")
          .definedBy("io.dateline.app..")
          .layer("ops")
          .definedBy("io.dateline.ops..")
          .layer("rest")
          .definedBy("io.dateline.rest..")
          .layer("cli")
          .definedBy("io.dateline.cli..")
          .layer("demo")
          .definedBy("io.dateline.demo..")
          .layer("kafka")
          .definedBy("io.dateline.kafka..")
          .layer("broker")
          .definedBy("io.dateline.broker..")
          .layer("stream")
          .definedBy("io.dateline.stream..")
          .layer("desk")
          .definedBy("io.dateline.desk..")
          .layer("codec")
          .definedBy("io.dateline.codec..")
          .layer("pipeline")
          .definedBy("io.dateline.pipeline..")
          .layer("language")
          .definedBy("io.dateline.language..")
          .layer("entity")
          .definedBy("io.dateline.entity..")
          .layer("value")
          .definedBy("io.dateline.value..")
          .layer("sentiment")
          .definedBy("io.dateline.sentiment..")
          .layer("topic")
          .definedBy("io.dateline.topic..")
          .layer("enricher")
          .definedBy("io.dateline.enricher..")
          .layer("model")
          .definedBy("io.dateline.model..")
          .layer("text")
          .definedBy("io.dateline.text..")
          .layer("article")
          .definedBy("io.dateline.article..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ops")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("rest")
          .mayOnlyBeAccessedByLayers("app", "ops")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("app", "ops")
          .whereLayer("demo")
          .mayOnlyBeAccessedByLayers("app", "ops")
          .whereLayer("kafka")
          .mayOnlyBeAccessedByLayers("app", "ops")
          .whereLayer("broker")
          .mayOnlyBeAccessedByLayers("app", "ops")
          .whereLayer("stream")
          .mayOnlyBeAccessedByLayers("app", "ops", "rest", "demo")
          .whereLayer("desk")
          .mayOnlyBeAccessedByLayers("app", "ops", "rest", "cli", "demo", "kafka", "broker")
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("app", "ops", "desk")
          .whereLayer("codec")
          .mayOnlyBeAccessedByLayers("app", "ops", "desk")
          .whereLayer("language")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("entity")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("value")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("sentiment")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("topic")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("enricher")
          .mayOnlyBeAccessedByLayers(
              "app", "pipeline", "language", "entity", "value", "sentiment", "topic");

  @ArchTest
  static final ArchRule plainJavaBelowTheEdges =
      noClasses()
          .that()
          .resideInAnyPackage(named(BELOW_THE_EDGES))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..",
              "io.quarkus..",
              "io.smallrye..",
              "org.eclipse.microprofile..",
              "org.apache.kafka..",
              "io.micrometer..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule jacksonLivesInTheCodec =
      noClasses()
          .that()
          .resideInAnyPackage(named(BELOW_THE_EDGES))
          .and()
          .resideOutsideOfPackage("io.dateline.codec..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheModelKnowsTheRuntime =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.dateline.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule onlyTheBrokerKnowsTheServer =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.dateline.broker..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "kafka..",
              "org.apache.kafka.server..",
              "org.apache.kafka.metadata..",
              "org.apache.kafka.raft..");

  private static String[] named(String[] packages) {
    return java.util.Arrays.stream(packages)
        .map(p -> "io.dateline." + p + "..")
        .toArray(String[]::new);
  }
}
