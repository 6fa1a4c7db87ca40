import { ContextMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import styles from "./Menu.module.css";
import type { MenuItem } from "./Menu.tsx";

/**
 * The menu of a right click, a long press, or Shift+F10 on what it holds. Not modal, for the reason that Menu gives.
 */
export function ContextMenu({
  label,
  items,
  children,
}: {
  label: string;
  items: readonly MenuItem[];
  /** one element that takes a ref and events */
  children: ReactNode;
}) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild disabled={items.length === 0}>
        {children}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={styles.menu} aria-label={label}>
          {items.map((item) => (
            <Radix.Item key={item.label} className={styles.item} data-look={item.look} onSelect={item.onSelect}>
              <span className={styles.label}>{item.label}</span>
              {item.detail !== undefined && <span className={styles.detail}>{item.detail}</span>}
            </Radix.Item>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
