package io.dateline.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Strimzi's operators would take the topics and the user: read by the classes that they read with.
 */
class StrimziKindsTest {
  private static final String GROUP = "kafka.strimzi.io/";

  /** As the operators read, but that a member they do not know is an error. */
  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .setAnnotationIntrospector(
              new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                  return false;
                }
              });

  @Test
  void itReadsTheTopics() throws JsonProcessingException {
    List<JsonNode> topics = Manifests.of("kafka").all(KafkaTopic.RESOURCE_KIND).toList();

    assertThat(topics).hasSize(3);
    for (JsonNode topic : topics) {
      KafkaTopic read = STRICT.treeToValue(topic, KafkaTopic.class);
      assertThat(topic.path("apiVersion").asText())
          .startsWith(GROUP)
          .isIn(KafkaTopic.VERSIONS.stream().map(GROUP::concat).toList());
      assertThat(read.getSpec().getReplicas()).isEqualTo(3);
    }
  }

  @Test
  void itReadsTheUserAndEachOfItsRights() throws JsonProcessingException {
    List<AclRule> rights = rights(Manifests.of("kafka").only(KafkaUser.RESOURCE_KIND));

    assertThat(rights)
        .hasSize(5)
        .allSatisfy(
            rule -> {
              assertThat(rule.getResource()).isNotNull();
              assertThat(rule.getOperations()).isNotEmpty().doesNotContainNull();
            });
  }

  @Test
  void aMisspeltMemberIsRefusedAndAMisspeltOperationReadAsNone() throws JsonProcessingException {
    JsonNode topic = Manifests.of("kafka").all(KafkaTopic.RESOURCE_KIND).toList().get(0).deepCopy();
    ((ObjectNode) topic.path("spec")).put("replica", 3);
    assertThatThrownBy(() -> STRICT.treeToValue(topic, KafkaTopic.class))
        .isInstanceOf(UnrecognizedPropertyException.class);

    JsonNode user = Manifests.of("kafka").only(KafkaUser.RESOURCE_KIND).deepCopy();
    ((ArrayNode) user.at("/spec/authorization/acls/0/operations")).add("Reed");
    assertThat(rights(user).get(0).getOperations()).containsNull();
  }

  private static List<AclRule> rights(JsonNode user) throws JsonProcessingException {
    KafkaUser read = STRICT.treeToValue(user, KafkaUser.class);
    return ((KafkaUserAuthorizationSimple) read.getSpec().getAuthorization()).getAcls();
  }
}
