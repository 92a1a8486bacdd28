/** Gives the reader a file, where the browser puts what is downloaded. Nothing leaves this computer. */
export function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // the browser reads the file after the press, and says nothing when it is done
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
