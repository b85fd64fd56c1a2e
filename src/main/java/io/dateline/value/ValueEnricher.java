package io.dateline.value;

import io.dateline.article.Annotations;
import io.dateline.article.Entities;
import io.dateline.article.Language;
import io.dateline.article.ModelCard;
import io.dateline.article.Offsets;
import io.dateline.article.Stage;
import io.dateline.article.Value;
import io.dateline.article.Values;
import io.dateline.enricher.Enricher;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.model.Deadline;
import io.dateline.text.Span;
import io.dateline.value.grammar.Grammar;
import io.dateline.value.grammar.Grammars;
import io.dateline.value.grammar.Stated;
import io.dateline.value.meaning.Anchor;
import io.dateline.value.meaning.Worth;
import io.dateline.value.words.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the dates, times and amounts of an article by rule, sentence by sentence. */
public final class ValueEnricher implements Enricher {
  private final Grammars grammars = new Grammars();
  private final ValueSettings settings;

  public ValueEnricher(ValueSettings settings) {
    this.settings = settings;
  }

  @Override
  public Stage stage() {
    return Stage.VALUE;
  }

  @Override
  public Optional<ModelCard> model() {
    return Optional.empty();
  }

  @Override
  public Finding enrich(Reading reading, Annotations soFar, Deadline deadline) {
    String text = reading.text();
    char[] folded = Folding.of(text);
    Anchor anchor = Anchor.of(reading.article().published());
    Names names = Names.of(soFar.find(Entities.class).map(Entities::items).orElse(List.of()));
    Tongues tongues = Tongues.of(soFar.find(Language.class));
    List<Value> values = new ArrayList<>();
    for (Span sentence : reading.sentences()) {
      deadline.check();
      Grammar grammar = grammars.of(tongues.at(reading.offsets(sentence)));
      for (Stated stated : grammar.read(text, folded, sentence, anchor)) {
        Value value = value(reading, stated);
        if (!names.hold(value)) {
          values.add(value);
        }
      }
    }
    boolean all = values.size() <= settings.maxValues();
    Values kept = new Values(all ? values : values.subList(0, settings.maxValues()));
    return new Finding.Found(soFar.with(Stage.VALUE, kept), !all);
  }

  private static Value value(Reading reading, Stated stated) {
    Worth worth = stated.worth();
    Offsets offsets = reading.offsets(stated.span());
    return new Value(
        worth.type(),
        stated.span().of(reading.text()),
        offsets,
        worth.value(),
        worth.unit(),
        worth.currency());
  }
}
