import type { PackMessages } from '@/lib/sizing/pack'
import { options } from './options'
import { projectQuestions } from './questions-project'
import { serverQuestions } from './questions-servers'

/** The words of the wizard in French: steps, questions, options and examples. */
export const questions: PackMessages = {
  'step.project.title': 'Votre projet',
  'step.project.intro':
    'Dites s’il s’agit d’une première installation ou d’une mise à jour, et sous quel nom la société est connue de Sage.',
  'step.licence.title': 'Utilisateurs et licence',
  'step.licence.intro':
    'Comptez toutes les personnes qui auront un compte, même si elles ne se connectent pas chaque jour.',
  'step.servers.title': 'Serveurs Web',
  'step.servers.intro':
    'Les serveurs Web font fonctionner l’application. Leur nombre est votre choix : le guide d’installation ne donne aucun seuil.',
  'step.sql-server.title': 'Base de données',
  'step.sql-server.intro':
    'Les données sont tenues par SQL Server. Décrivez celui que vous possédez ou celui que vous prévoyez.',
  'step.prerequisites.title': 'Avant d’installer',
  'step.prerequisites.intro':
    'Quelques droits et réglages doivent être en place le jour de l’installation : autant les vérifier maintenant.',
  'step.integration.title': 'Liaisons',
  'step.integration.intro':
    'Le CRM peut échanger ses données avec la Gestion commerciale et avec Exchange. Passez cette étape si vous ne l’envisagez pas.',
  ...projectQuestions,
  ...serverQuestions,
  ...options,
  'example.starter': 'Petite équipe, 5 utilisateurs',
  'example.starter.description':
    'Un seul serveur, où le programme d’installation apporte SQL Server Express.',
  'example.single': 'PME, 25 utilisateurs',
  'example.single.description':
    'Un serveur Web, et SQL Server sur une autre machine, sans liaison.',
  'example.integrated': 'Liaison Gestion commerciale, 40 utilisateurs',
  'example.integrated.description':
    'Un seul serveur, relié à deux sociétés de la Gestion commerciale et à Exchange.',
  'example.balanced': 'Groupe, 180 utilisateurs',
  'example.balanced.description':
    'Trois serveurs Web qui se partagent la charge, une base sur sa propre machine et une liaison.',
  'example.update': 'Mise à jour de deux serveurs',
  'example.update.description':
    'Une mise à niveau répétée sur une copie avant de toucher à la production.',
}
