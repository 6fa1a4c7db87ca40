/** Gives the browser a file to save; what a name may not hold becomes an underscore. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName(name);
  link.click();
  URL.revokeObjectURL(url);
}

export function saveText(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }));
}

function fileName(name: string): string {
  return name.replaceAll(/[^\w.-]+/g, "_").slice(-80) || "recording";
}
