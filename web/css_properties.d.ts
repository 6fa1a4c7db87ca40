import "react";

declare module "react" {
  interface CSSProperties {
    /** custom properties are set like any other */
    [name: `--${string}`]: string | number | undefined;
  }
}
