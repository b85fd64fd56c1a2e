package io.dateline.value;

/**
 * How much is looked for.
 *
 * @param maxValues values of an article; of more the last are left out, with a warning
 */
public record ValueSettings(int maxValues) {

  public static final ValueSettings DEFAULT = new ValueSettings(5000);

  public ValueSettings {
    if (maxValues < 1) {
      throw new IllegalArgumentException("at most %d values".formatted(maxValues));
    }
  }
}
