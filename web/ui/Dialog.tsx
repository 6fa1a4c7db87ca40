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

const FIELD = "input:not([type=radio]):not([type=checkbox]), textarea";

/**
 * A modal dialog. The focus goes to the first field in it, so that one can type at once, else to the dialog itself: on its close
 * button, which comes first, Enter would do the opposite of what was asked for. The ground behind it is ours: the library's own overlay stops the page from scrolling by a <style>
 * element, which the Content-Security-Policy refuses.
 */
export function Dialog({ open, onOpenChange, title, description, children }: DialogProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <div className={styles.ground}>
          <Primitive.Content
            className={styles.dialog}
            onOpenAutoFocus={(event) => {
              const { currentTarget } = event;
              if (!(currentTarget instanceof HTMLElement)) return;
              event.preventDefault();
              (currentTarget.querySelector<HTMLElement>(FIELD) ?? currentTarget).focus();
            }}
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
