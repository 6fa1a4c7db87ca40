import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { IconButton } from "./Button.tsx";
import styles from "./Dialog.module.css";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  children: ReactNode;
}

/**
 * A modal dialog. The ground behind it is ours: the library's own overlay stops the page from scrolling by a <style>
 * element, which the Content-Security-Policy refuses.
 */
export function Dialog({ open, onOpenChange, title, description, children }: DialogProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <div className={styles.ground}>
          <Primitive.Content
            className={styles.dialog}
            {...(description === undefined ? { "aria-describedby": undefined } : {})}
          >
            <header className={styles.header}>
              <Primitive.Title className={styles.title}>{title}</Primitive.Title>
              <Primitive.Close asChild>
                <IconButton label="Close">
                  <X size={16} />
                </IconButton>
              </Primitive.Close>
            </header>
            {description !== undefined && (
              <Primitive.Description className={styles.description}>{description}</Primitive.Description>
            )}
            {children}
          </Primitive.Content>
        </div>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
