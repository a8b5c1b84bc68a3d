import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The typecheck task does it, once.
  typescript: { ignoreBuildErrors: true },
}

export default createNextIntlPlugin('./src/i18n/request.ts')(config)
