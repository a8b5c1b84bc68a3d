'use client'

import { Contrast, Monitor, Moon, Sun } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { remember } from '../../ui/remember.ts'
import { THEME_COOKIE, THEMES, type Theme } from './themes.ts'

const ICONS = { system: Monitor, light: Sun, dark: Moon, contrast: Contrast }

export function ThemeMenu({ initial }: { readonly initial: Theme }) {
  const t = useTranslations('Theme')
  const [theme, setTheme] = useState(initial)
  const Icon = ICONS[theme]
  const choose = (next: Theme) => {
    setTheme(next)
    remember(THEME_COOKIE, next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
  }
  return (
    <ChoiceMenu
      label={t('label')}
      icon={<Icon aria-hidden className="size-5" />}
      value={theme}
      choices={THEMES.map((value) => ({ value, label: t(value) }))}
      onChoose={choose}
    />
  )
}
