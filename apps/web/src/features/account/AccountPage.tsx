import { useTranslations } from 'next-intl'
import { Card } from '../../ui/Card.tsx'
import { LanguageField } from '../language/LanguageField.tsx'
import { NameForm } from './NameForm.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { SignOutButton } from './SignOutButton.tsx'
import type { Viewer } from './use-viewer.ts'

interface Props {
  readonly user: NonNullable<Viewer['user']>
}

/** One's own account: who one is here, what one may do, and the way out. */
export function AccountPage({ user }: Props) {
  const t = useTranslations('Account')
  return (
    <div className="mx-auto grid max-w-2xl gap-6 pt-8">
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <h1 className="text-2xl font-semibold wrap-anywhere">{user.name}</h1>
          <p className="mt-1 text-sm text-muted wrap-anywhere">
            {user.email} · {t(`role.${user.role}`)}
          </p>
          <p className="mt-1 text-sm text-muted">{t(`may.${user.role}`)}</p>
        </div>
        <SignOutButton />
      </header>
      <Card title={t('aboutYou')}>
        <div className="grid gap-5">
          <NameForm name={user.name} />
          <LanguageField />
        </div>
      </Card>
      <Card title={t('password')}>
        <PasswordForm email={user.email} />
      </Card>
    </div>
  )
}
