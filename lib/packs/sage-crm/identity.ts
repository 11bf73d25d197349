/** What is known of the system before its pack is loaded. */
export const identity = {
  id: 'sage-crm',
  name: 'Sage 100c CRM',
  tagline: {
    fr: 'Relation client sur un ou plusieurs serveurs Web, reliée ou non à la Gestion commerciale',
    en: 'Customer relationship management on one or more web servers, linked or not to Gestion commerciale',
  },
} as const
