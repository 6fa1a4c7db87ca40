import { KEYMAP, type KeyBinding } from "../keyboard/keymap.ts";

/** Where each letter of what was typed stands in a label, in order, as early as can be; null: not all of them do. */
function placesOf(typed: string, label: string): number[] | null {
  const places: number[] = [];
  const text = label.toLowerCase();
  for (const letter of typed.toLowerCase().replaceAll(" ", "")) {
    const at = text.indexOf(letter, (places.at(-1) ?? -1) + 1);
    if (at === -1) return null;
    places.push(at);
  }
  return places;
}

/** The commands that what was typed may mean: labels that hold it as it is first, then those with its letters in order. */
export function matchingCommands(typed: string): readonly KeyBinding[] {
  const wanted = typed.trim().toLowerCase();
  const others = KEYMAP.filter(({ command }) => command !== "palette");
  if (wanted === "") return others;
  const scored = others.flatMap((binding) => {
    const label = binding.label.toLowerCase();
    const whole = label.indexOf(wanted);
    if (whole !== -1) return [{ binding, score: whole }];
    const places = placesOf(wanted, label);
    const spread = places === null ? 0 : (places.at(-1) ?? 0) - (places[0] ?? 0);
    return places === null ? [] : [{ binding, score: 1_000 + spread }];
  });
  return scored.sort((a, b) => a.score - b.score).map(({ binding }) => binding);
}
