import { useRefusalText } from './use-refusal-text.ts'
import type { WriteProblem } from './write-problem.ts'

/**
 * What to say at a field, named as in the API's input: what the form found itself, else why the API did not
 * take the field or something in it; undefined where nothing is wrong with it.
 */
export function useFieldError<Found>(
  found: ReadonlyMap<string, Found>,
  tell: (found: Found) => string,
  problem: WriteProblem | null,
): (field: string) => string | undefined {
  const refusalText = useRefusalText()
  return (field) => {
    const own = found.get(field)
    if (own !== undefined) return tell(own)
    const isHere =
      problem?.kind === 'FIELD' &&
      (problem.field === field || problem.field.startsWith(`${field}.`))
    return isHere ? refusalText(problem.refusal) : undefined
  }
}
