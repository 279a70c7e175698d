// Which of some pictures (PNG in base64) have the same shape, as [one, another, how].
async (pictures) => {
  const least = 0.2;
  const size = 16;
  const shapes = [];
  for (const base64 of pictures) {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(size, size).getContext("2d");
    context.drawImage(image, 0, 0, size, size);
    const { data } = context.getImageData(0, 0, size, size);
    const grey = Array.from({ length: size * size }, (_, i) => data[4 * i] + data[4 * i + 1] + data[4 * i + 2]);
    // Ink is what differs from the corner, as much as the most that does.
    const most = Math.max(...grey.map((v) => Math.abs(v - grey[0])));
    shapes.push(grey.map((v) => Math.abs(v - grey[0]) > most / 2));
  }
  const mirrored = (shape) => shape.map((_, i) => shape[i - i % size + size - 1 - i % size]);
  const apart = (a, b) => a.filter((ink, i) => ink !== b[i]).length / a.filter((ink, i) => ink || b[i]).length;
  const found = [];
  shapes.forEach((shape, i) => {
    for (let k = i + 1; k < shapes.length; k++) {
      if (apart(shape, shapes[k]) < least) found.push([i, k, ""]);
      else if (apart(shape, mirrored(shapes[k])) < least) found.push([i, k, " when one is mirrored"]);
    }
  });
  return found;
}
