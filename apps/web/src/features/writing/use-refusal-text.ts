'use client'

import { useTranslations } from 'next-intl'
import { fieldRule } from './field-rule.ts'
import type { Refusal } from './write-problem.ts'

/**
 * Why the API did not take something, in the page's language. Only a broken rule of a field whose rule
 * we cannot name has no more than the API's own English words, which are then quoted as such.
 */
export function useRefusalText(): (refusal: Refusal) => string {
  const t = useTranslations('Writing')
  return ({ type, message, text = '', suggestion, field = '' }) => {
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
        const rule = fieldRule(field)
        return rule === null ? t('refused', { message }) : t(`rule.${rule}`)
      }
    }
  }
}
