/** Prints a page of ours: in a frame of its own, so that nothing around it is on the paper. */
export function printPage(html: string): void {
  const frame = document.createElement('iframe');
  // Firefox prints no frame that is not displayed.
  frame.style.cssText = 'position: fixed; width: 0; height: 0; border: 0; visibility: hidden';
  frame.setAttribute('aria-hidden', 'true');
  frame.title = '';
  frame.srcdoc = html;
  frame.onload = () => {
    // The frame may go once the dialog is closed.
    frame.contentWindow!.onafterprint = () => frame.remove();
    frame.contentWindow!.print();
  };
  document.body.append(frame);
}

/** Hands a file to the browser's downloads. */
export function download(name: string, content: string | Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
