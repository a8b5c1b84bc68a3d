'use client'

import { useQuery } from '@apollo/client/react'
import { useTranslations } from 'next-intl'
import { DropdownMenu } from 'radix-ui'
import { ApolloProvider } from '../../apollo/ApolloProvider.tsx'
import { EditMany_QueryDocument } from '../../generated/graphql'
import { Button } from '../../ui/Button.tsx'
import { buttonStyle } from '../../ui/button-style.ts'
import { PickField } from '../pick/PickField.tsx'
import { ProblemMessage } from '../writing/ProblemMessage.tsx'
import { useManyChanges } from './use-many-changes.ts'

interface Props {
  /** Global ids of the events that are chosen: one or more. */
  readonly ids: readonly string[]
  /** Some were changed from here. */
  readonly onEdited: () => void
  readonly onChooseAll: () => void
  readonly onClear: () => void
}

/** What can be done to all events that are chosen, at the foot of the window. */
export function ManyBar(props: Props) {
  return (
    <ApolloProvider>
      <Bar {...props} />
    </ApolloProvider>
  )
}

function Bar({ ids, onEdited, onChooseAll, onClear }: Props) {
  const t = useTranslations('EditMany')
  const { data } = useQuery(EditMany_QueryDocument, { variables: { ids: [...ids] } })
  const events = (data?.nodes ?? []).flatMap((node) =>
    node !== null && 'version' in node ? [node] : [],
  )
  const { problem, isWorking, tag, publish, unpublish, remove } = useManyChanges(events, onEdited)
  const topics = new Map(events.flatMap((event) => event.topics).map((topic) => [topic.id, topic]))
  const has = (status: 'DRAFT' | 'PUBLISHED') => events.some((event) => event.status === status)

  return (
    <section
      aria-label={t('title')}
      aria-busy={isWorking}
      className="sticky bottom-0 z-20 -mx-4 mt-2 grid gap-3 border-t border-line bg-surface px-4 py-3 print:hidden"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="me-2 text-sm font-semibold">
          {t('chosen', { count: ids.length })}
        </p>
        <Button kind="quiet" onClick={onChooseAll}>
          {t('chooseAll')}
        </Button>
        <Button kind="quiet" onClick={onClear}>
          {t('clear')}
        </Button>
      </div>
      {problem !== null && <ProblemMessage problem={problem} />}
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-48 flex-1 sm:max-w-72">
          <PickField
            label={t('addTopic')}
            kind="topics"
            onPick={(topic) => void tag({ add: [topic.id] })}
          />
        </div>
        <DropdownMenu.Root modal={false}>
          <DropdownMenu.Trigger
            disabled={topics.size === 0 || isWorking}
            className={`${buttonStyle()} min-h-10`}
          >
            {t('removeTopic')}
          </DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <DropdownMenu.Content
              side="top"
              sideOffset={4}
              aria-label={t('removeTopic')}
              className="z-50 max-h-72 min-w-48 overflow-y-auto rounded-card border border-line bg-surface p-1 shadow-lg"
            >
              {[...topics.values()].map(({ id, name }) => (
                <DropdownMenu.Item
                  key={id}
                  onSelect={() => void tag({ remove: [id] })}
                  className="flex min-h-9 cursor-pointer items-center rounded-control px-3 text-sm outline-none data-highlighted:bg-accent-soft"
                >
                  {name}
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
        <Button
          disabled={!has('DRAFT') || isWorking}
          onClick={() => void publish()}
          className="min-h-10"
        >
          {t('publish')}
        </Button>
        <Button
          disabled={!has('PUBLISHED') || isWorking}
          onClick={() => void unpublish()}
          className="min-h-10"
        >
          {t('unpublish')}
        </Button>
        <Button
          kind="danger"
          disabled={isWorking}
          onClick={async () => {
            if (await remove()) onClear()
          }}
          className="ms-auto min-h-10"
        >
          {t('delete')}
        </Button>
      </div>
    </section>
  )
}
