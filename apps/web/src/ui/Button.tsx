import type { ComponentProps } from 'react'
import { type ButtonKind, buttonStyle } from './button-style.ts'

interface Props extends ComponentProps<'button'> {
  readonly kind?: ButtonKind
}

export function Button({ kind, className = '', ...rest }: Props) {
  return <button type="button" {...rest} className={`${buttonStyle(kind)} ${className}`} />
}
