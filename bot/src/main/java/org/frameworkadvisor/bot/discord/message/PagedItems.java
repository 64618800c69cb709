package org.frameworkadvisor.bot.discord.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// Items in pages of what fits.
///
/// @param first the number of the page's first item, from 0
/// @param number the page's own number, from 0
/// @param all how many pages there are, at least 1
public record PagedItems<T>(List<T> items, int first, int number, int all) {
  public PagedItems {
    items = List.copyOf(items);
  }

  /// One page; the last where there are fewer.
  ///
  /// @param most items on a page, at least 1
  /// @param room the most that a page may measure; an item that measures more has a page of its own
  /// @param gauge for each page a new one, which says what the page measures with one item more
  public static <T> PagedItems<T> page(
      List<T> items, int page, int most, int room, Supplier<ToIntFunction<T>> gauge) {
    List<List<T>> pages = new ArrayList<>();
    List<T> current = new ArrayList<>();
    ToIntFunction<T> measure = gauge.get();
    for (T item : items) {
      int length = measure.applyAsInt(item);
      if (!current.isEmpty() && (current.size() == most || length > room)) {
        pages.add(current);
        current = new ArrayList<>();
        measure = gauge.get();
        var _ = measure.applyAsInt(item);
      }
      current.add(item);
    }
    pages.add(current);
    int number = Math.clamp(page, 0, pages.size() - 1);
    int first = pages.subList(0, number).stream().mapToInt(List::size).sum();
    return new PagedItems<>(pages.get(number), first, number, pages.size());
  }

  /// One page of a list of short items.
  public static <T> PagedItems<T> page(List<T> items, int page, int most) {
    return page(items, page, most, 0, () -> _ -> 0);
  }

  /// `4 to 6 of 9`, or `4 of 9` where it is a single one.
  public String range(int of) {
    int last = first + items.size();
    return (items.size() == 1 ? "" : first + 1 + " to ") + last + " of " + of;
  }
}
