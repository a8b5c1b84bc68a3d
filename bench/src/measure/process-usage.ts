import { readdirSync, readFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100

export interface UsageWatch {
  /** CPU seconds since the watch began, and the most memory that it saw, in bytes. */
  stop(): { cpuSeconds: number; databaseCpuSeconds: number; peakMemory: number }
}

/** Watches a process, and all of the PostgreSQL whose postmaster that is; reads Linux's /proc. */
export function watchUsage(pid: number, postmaster: number | null): UsageWatch {
  const cpuBefore = cpuOf(pid)
  const databaseBefore = databaseCpu(postmaster)
  let peakMemory = 0
  const look = () => {
    peakMemory = Math.max(peakMemory, memoryOf(pid))
  }
  look()
  const timer = setInterval(look, 250)
  return {
    stop: () => {
      clearInterval(timer)
      look()
      return {
        cpuSeconds: cpuOf(pid) - cpuBefore,
        databaseCpuSeconds: databaseCpu(postmaster) - databaseBefore,
        peakMemory,
      }
    },
  }
}

/** The process whose child that backend is; null where it runs on another machine. */
export function postmasterOf(backend: number): number | null {
  try {
    const stat = statOf(backend)
    return stat.command === 'postgres' ? stat.parent : null
  } catch {
    return null // no such process here: the database is elsewhere
  }
}

/** Resident memory of a process, in bytes. */
export function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes ?? 0) * 1024
}

function cpuOf(pid: number): number {
  const { own } = statOf(pid)
  return own / TICKS_PER_SECOND
}

function databaseCpu(postmaster: number | null): number {
  if (postmaster === null) return Number.NaN
  let ticks = statOf(postmaster).endedChildren
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const stat = statOf(Number(entry))
      if (stat.parent === postmaster) ticks += stat.own
    } catch {
      // It ended while we looked; its time is among the ended children's from now on.
    }
  }
  return ticks / TICKS_PER_SECOND
}

function statOf(pid: number) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const command = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'))
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  // proc(5) counts fields from 1, and the first of these is the third.
  const field = (number: number) => Number(fields[number - 3])
  return {
    command,
    parent: field(4),
    own: field(14) + field(15),
    endedChildren: field(16) + field(17),
  }
}
