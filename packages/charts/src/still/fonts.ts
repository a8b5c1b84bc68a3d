import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What still pictures are set in; a viewer without it falls back to its own sans-serif. */
export const FONT_FAMILY = "Inter, 'Noto Sans KR', sans-serif"

export interface FontFiles {
  readonly regular: string
  readonly bold: string
}

const require = createRequire(import.meta.url)

/** Latin, Greek and Cyrillic. */
export const interFiles: FontFiles = {
  regular: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
}

/** Hangul, and Latin with it. */
export const koreanFiles: FontFiles = {
  regular: koreanFile('NotoSansKR-Regular.otf'),
  bold: koreanFile('NotoSansKR-Bold.otf'),
}

/** Whether a text needs the Korean font, which is large and slow to read. */
export function hasHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text)
}

/** The package exports only a list of its files, which lie beside what it exports. */
function koreanFile(name: string): string {
  return join(dirname(require.resolve('@embedpdf/fonts-kr')), '..', 'fonts', name)
}
