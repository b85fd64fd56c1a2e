package io.dateline.entity.grouping;

import io.dateline.article.Entity;
import io.dateline.entity.mention.NameSpan;
import io.dateline.entity.words.Companies;
import io.dateline.entity.words.Gazetteer;
import io.dateline.entity.words.Inflections;
import io.dateline.entity.words.Peoples;
import io.dateline.entity.words.SmallWords;
import io.dateline.entity.words.Surnames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers the names of an article into groups of names for the same thing, in time linear in their
 * number. Thread-safe.
 */
public final class EntityGrouping {
  private final Inflections inflections = new Inflections();
  private final FormReader reader = new FormReader(inflections);
  private final Peoples peoples = new Peoples();
  private final Surnames surnames = new Surnames();
  private final SmallWords smallWords = new SmallWords();
  private final Companies companies = new Companies();
  private final Gazetteer gazetteer = new Gazetteer(inflections);
  private final FullestName fullest = new FullestName(smallWords, inflections);
  private final double believed;

  /**
   * @param believed least score at which a name is believed by itself; weaker ones count where the
   *     same name is believed elsewhere in the article
   */
  public EntityGrouping(double believed) {
    this.believed = believed;
  }

  /**
   * @param language ISO 639 code
   * @param bodyBegin index of the first char behind the headline
   * @param names in order of the text, without overlap
   * @return groups in order of their first mention
   */
  public List<NameGroup> group(
      String text, String language, int bodyBegin, List<NameSpan> decoded) {
    List<NameSpan> names = new TypeVote(companies, inflections, language).decide(text, decoded);
    List<NameForm> formOf = reader.read(text, language, names, believed);
    List<NameForm> all = formOf.stream().distinct().toList();
    Clusters clusters = new Clusters(all.size());
    Forms every = new Forms(all, clusters);
    new SameName().join(every);
    Forms sure = new Forms(all.stream().filter(NameForm::isSure).toList(), clusters);
    List<Link> links =
        List.of(
            new KnownName(),
            new Bracketed(text, names, formOf),
            new OtherScript(),
            new QuotedName(),
            new Clipping(),
            new PersonName(new Introductions(text, names, bodyBegin, surnames)),
            new Acronym(),
            new ShortName(peoples, smallWords, language));
    links.forEach(link -> link.join(sure));
    return every.clusters().stream()
        .filter(cluster -> cluster.stream().anyMatch(NameForm::isSure))
        .map(cluster -> group(cluster, names, language))
        .toList();
  }

  private NameGroup group(List<NameForm> forms, List<NameSpan> names, String language) {
    NameForm full = fullest.of(forms, language);
    record Placed(int mention, NameForm form) {}
    List<Placed> placed = new ArrayList<>();
    forms.forEach(
        form -> form.mentions().forEach(mention -> placed.add(new Placed(mention, form))));
    placed.sort(Comparator.comparingInt(Placed::mention));
    List<NameGroup.Mention> mentions =
        placed.stream()
            .map(p -> new NameGroup.Mention(names.get(p.mention()), isAlias(p.form(), full)))
            .toList();
    return new NameGroup(full.type(), name(full, language), mentions);
  }

  private String name(NameForm full, String language) {
    return full.type() == Entity.Type.LOCATION
        ? gazetteer.nominative(full.words(), full.keys(), language).orElse(full.text())
        : full.text();
  }

  private static boolean isAlias(NameForm form, NameForm full) {
    return form.size() != full.size() || !form.agreesWithin(full, 0);
  }
}
