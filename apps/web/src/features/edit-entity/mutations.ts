import type { DocumentNode } from 'graphql'
import {
  CreateActor_MutationDocument,
  CreatePlace_MutationDocument,
  CreateSource_MutationDocument,
  CreateTimeline_MutationDocument,
  CreateTopic_MutationDocument,
  DeleteActor_MutationDocument,
  DeletePlace_MutationDocument,
  DeleteSource_MutationDocument,
  DeleteTimeline_MutationDocument,
  DeleteTopic_MutationDocument,
  RestoreActor_MutationDocument,
  RestorePlace_MutationDocument,
  RestoreSource_MutationDocument,
  RestoreTimeline_MutationDocument,
  RestoreTopic_MutationDocument,
  UpdateActor_MutationDocument,
  UpdatePlace_MutationDocument,
  UpdateSource_MutationDocument,
  UpdateTimeline_MutationDocument,
  UpdateTopic_MutationDocument,
} from '../../generated/graphql'
import type { EntityKind } from './entity.ts'

/** The writes of each kind. All of them answer the entity under the one name. */
export const MUTATIONS: Readonly<
  Record<EntityKind, Readonly<Record<'create' | 'update' | 'delete' | 'restore', DocumentNode>>>
> = {
  actors: {
    create: CreateActor_MutationDocument,
    update: UpdateActor_MutationDocument,
    delete: DeleteActor_MutationDocument,
    restore: RestoreActor_MutationDocument,
  },
  topics: {
    create: CreateTopic_MutationDocument,
    update: UpdateTopic_MutationDocument,
    delete: DeleteTopic_MutationDocument,
    restore: RestoreTopic_MutationDocument,
  },
  places: {
    create: CreatePlace_MutationDocument,
    update: UpdatePlace_MutationDocument,
    delete: DeletePlace_MutationDocument,
    restore: RestorePlace_MutationDocument,
  },
  sources: {
    create: CreateSource_MutationDocument,
    update: UpdateSource_MutationDocument,
    delete: DeleteSource_MutationDocument,
    restore: RestoreSource_MutationDocument,
  },
  timelines: {
    create: CreateTimeline_MutationDocument,
    update: UpdateTimeline_MutationDocument,
    delete: DeleteTimeline_MutationDocument,
    restore: RestoreTimeline_MutationDocument,
  },
}
