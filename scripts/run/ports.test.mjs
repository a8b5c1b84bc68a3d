import { once } from 'node:events'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, test } from '@jest/globals'
import { requireFreePort } from './ports.mjs'

const own = Object.values(networkInterfaces())
  .flat()
  .map(({ address }) => address)

test.each(['127.0.0.1', '::1'].filter((each) => own.includes(each)))(
  'a port that is taken on %s gets one line that says what to do',
  async (host) => {
    const other = createServer().listen(0, host)
    await once(other, 'listening')
    const { port } = other.address()
    const address = { port, host: '127.0.0.1', setting: 'ANNALS_API_PORT' }
    await expect(requireFreePort(address)).rejects.toThrow(
      `Port ${port} is taken: stop the program that listens there (perhaps Annals itself), or choose another port: ANNALS_API_PORT=${port + 1}.`,
    )
    other.close()
    await once(other, 'close')
    await expect(requireFreePort(address)).resolves.toBeUndefined()
  },
)

test('an address that is not of this machine is refused by the name of its setting', async () => {
  await expect(
    requireFreePort({ port: 4000, host: '192.0.2.1', setting: 'ANNALS_API_PORT' }),
  ).rejects.toThrow(/^192\.0\.2\.1:4000 can't be listened at \(EADDRNOTAVAIL\)/)
})
