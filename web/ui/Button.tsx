import type { ComponentProps } from "react";
import styles from "./Button.module.css";

export interface ButtonProps extends ComponentProps<"button"> {
  look?: "plain" | "primary" | "quiet" | "danger";
  /** the key that does the same */
  shortcut?: string;
}

export function Button({ look = "plain", shortcut, children, className, type = "button", ...rest }: ButtonProps) {
  return (
    <button type={type} className={`${styles.button} ${className ?? ""}`} data-look={look} {...rest}>
      {children}
      {shortcut !== undefined && <kbd className={styles.key}>{shortcut}</kbd>}
    </button>
  );
}

/** A button that shows only a sign; `label` is its name. */
export function IconButton({
  label,
  children,
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { label: string }) {
  return (
    <button type={type} className={`${styles.icon} ${className ?? ""}`} aria-label={label} title={label} {...rest}>
      {children}
    </button>
  );
}
