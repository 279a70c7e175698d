// How many pixels of two pictures (PNG in base64) differ by a contrast of 3 to 1 or more.
async ([before, after]) => {
  const read = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  };
  const [a, b] = [await read(before), await read(after)];
  let differ = 0;
  for (let i = 0; i < Math.min(a.length, b.length); i += 4) {
    if (a[i] === b[i] && a[i + 1] === b[i + 1] && a[i + 2] === b[i + 2]) continue;
    if (contrast([a[i], a[i + 1], a[i + 2], 1], [b[i], b[i + 1], b[i + 2], 1]) >= 3) differ++;
  }
  return differ;
}
