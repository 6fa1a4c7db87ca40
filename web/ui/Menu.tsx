import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import styles from "./Menu.module.css";

export interface MenuItem {
  label: string;
  /** what it gives, in a few words */
  detail?: string;
  look?: "danger";
  onSelect: () => void;
}

/**
 * A menu under a button. Not modal: a modal one would stop the page from scrolling by a <style> element, which the
 * Content-Security-Policy refuses.
 */
export function Menu({ trigger, items, label }: { trigger: ReactNode; items: readonly MenuItem[]; label: string }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={styles.menu} align="end" sideOffset={4} aria-label={label}>
          {items.map((item) => (
            <DropdownMenu.Item key={item.label} className={styles.item} data-look={item.look} onSelect={item.onSelect}>
              <span>{item.label}</span>
              {item.detail !== undefined && <span className={styles.detail}>{item.detail}</span>}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
