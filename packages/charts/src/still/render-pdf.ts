/** The picture as a PDF of one page: vectors, with the fonts that it uses embedded. `madeAt` is written into it. */
export async function renderPdf(
  svg: string,
  { title, madeAt }: { title: string; madeAt: Date },
): Promise<Uint8Array> {
  // With its fonts it is large, and most pictures are asked for in other forms.
  const { openPdf, pdfBytes, pictureSize, placeSvg } = await import('./pdf-page.ts')
  const { width, height } = pictureSize(svg)
  const page = openPdf({ title, madeAt, size: [width, height], margin: 0, sample: svg })
  placeSvg(page.document, svg, { x: 0, y: 0, width, height })
  return pdfBytes(page)
}
