'use client'

import { useTranslations } from 'next-intl'
import { type FieldRule, fieldRule } from './field-rule.ts'
import type { Refusal } from './write-problem.ts'

/**
 * Why the API did not take something, in the page's language. Only a broken rule that neither its code
 * nor its field tells has no more than the API's own English words, which are then quoted as such.
 */
export function useRefusalText(): (refusal: Refusal) => string {
  const t = useTranslations('Writing')
  return ({ type, message, text = '', suggestion, field = '', code, limit }) => {
    switch (type) {
      case 'InvalidDateError':
        return suggestion ? t('unreadDateMeant', { text, suggestion }) : t('unreadDate', { text })
      case 'NotFoundError':
        return t('gone')
      case 'DuplicateError':
        return t('taken')
      case 'NotAllowedError':
        return t('notYours')
      case 'VersionConflictError':
        return t('conflictMeanwhile')
      default: {
        if (isToldByCode(code)) return t(`broken.${code}`, { limit: limit ?? 0 })
        const rule = fieldRule(field) ?? ruleOfCode(code)
        return rule === null ? t('refused', { message }) : t(`rule.${rule}`)
      }
    }
  }
}

const TOLD_BY_CODE = [
  'EMPTY',
  'TOO_LONG',
  'TOO_MANY',
  'TOO_SMALL',
  'TOO_LARGE',
  'REPEATED',
] as const

function isToldByCode(code: string | undefined): code is (typeof TOLD_BY_CODE)[number] {
  return TOLD_BY_CODE.some((each) => each === code)
}

function ruleOfCode(code: string | undefined): FieldRule | null {
  if (code === 'SELF_REFERENCE') return 'self'
  return code === 'STATE' ? 'state' : null
}
