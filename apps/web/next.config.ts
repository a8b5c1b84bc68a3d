import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  headers: async () => [
    // Only framed charts may be framed; they say so themselves.
    {
      source: '/((?!embed/).*)',
      headers: [{ key: 'Content-Security-Policy', value: "frame-ancestors 'self'" }],
    },
    // Hosts that check the script's hash load it with crossorigin.
    {
      source: '/embed:version(.*).js',
      headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }],
    },
  ],
  // Title and description come in the head for every reader, as assistive technology needs them too.
  htmlLimitedBots: /.*/,
  // The typecheck task does it, once.
  typescript: { ignoreBuildErrors: true },
}

export default createNextIntlPlugin('./src/i18n/request.ts')(config)
