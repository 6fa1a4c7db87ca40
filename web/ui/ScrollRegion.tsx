import type { ComponentProps } from "react";

/** What scrolls in itself: to be reached by keyboard it takes the focus, and to be known by ear it has a name. */
export function ScrollRegion({ label, ...rest }: ComponentProps<"section"> & { label: string }) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
  return <section aria-label={label} tabIndex={0} {...rest} />;
}
