export const systems = {
  title: 'Quel système dimensionner ?',
  lead: 'Le choix du système fixe les questions, les règles et le document cité.',
  start: 'Dimensionner {system}',
  local:
    'Le dimensionnement rapide reste dans ce navigateur jusqu’à ce que vous l’enregistriez comme projet.',
  workbench: 'Dimensionnement {system}',
} as const
