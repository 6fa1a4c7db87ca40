/** One animation frame for everything that was made invalid since the last; drawing twice in a frame would be lost work. */
export class FrameLoop {
  #frame = 0;
  readonly #draw: () => void;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** Arrow, since it is handed to subscriptions. */
  readonly invalidate = (): void => {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  };

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}

/** The context of a canvas of this size in CSS pixels, scaled so that lines are sharp on the screen's own pixels. */
export function contextOf(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const ratio = devicePixelRatio;
  const deviceWidth = Math.round(width * ratio);
  const deviceHeight = Math.round(height * ratio);
  // Setting the size clears the canvas even when it is the same.
  if (canvas.width !== deviceWidth || canvas.height !== deviceHeight) {
    canvas.width = deviceWidth;
    canvas.height = deviceHeight;
  }
  const context = canvas.getContext("2d");
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
