import { Dialog } from "../ui/Dialog.tsx";
import styles from "./KeymapDialog.module.css";
import { KEYMAP } from "./keymap.ts";

const GROUPS = ["Time", "Events", "Page"] as const;

export function KeymapDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys">
      <div className={styles.groups}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3 className={styles.heading}>{group}</h3>
            <dl className={styles.keys}>
              {KEYMAP.filter((binding) => binding.group === group).map((binding) => (
                <div key={binding.command}>
                  <dt>
                    <kbd>{binding.shown}</kbd>
                  </dt>
                  <dd>{binding.label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3 className={styles.heading}>Mouse, over the time views</h3>
          <dl className={styles.keys}>
            {MOUSE.map(([what, does]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

const MOUSE = [
  ["drag", "Select a time; over the latencies a rectangle"],
  ["wheel", "Zoom, with Ctrl also where lanes scroll"],
  ["shift drag", "Pan; the wheel sideways does too"],
  ["click", "Look at a call"],
] as const;
