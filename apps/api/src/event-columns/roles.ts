/** The roles of participations as PostgreSQL's enumeration has them. */
export const ROLES = ['INITIATOR', 'TARGET', 'PARTICIPANT', 'MEDIATOR'] as const
