import type { PackMessages } from '@/lib/sizing/pack'
import { options } from './options'
import { projectQuestions } from './questions-project'
import { serverQuestions } from './questions-servers'
import { workstationQuestions } from './questions-workstations'

/** The words of the wizard in French: steps, questions, options and examples. */
export const questions: PackMessages = {
  'step.configuration.title': 'Votre projet',
  'step.configuration.intro':
    'Commençons par le cadre : le type d’installation, les machines et le domaine Windows.',
  'step.users.title': 'Vos utilisateurs',
  'step.users.intro':
    'Comptez les personnes connectées en même temps aux heures de pointe, et non l’effectif de l’entreprise.',
  'step.session-host.title': 'Bureau à distance',
  'step.session-host.intro':
    'Avec le Bureau à distance, le logiciel fonctionne sur un serveur appelé serveur de présentation, et le poste n’en affiche que l’image. Laissez 0 si vous ne l’utilisez pas.',
  'step.publishing.title': 'Accès et publication',
  'step.publishing.intro':
    'Dites ce qui doit être accessible hors de vos bureaux : ces accès demandent une protection particulière.',
  'step.services.title': 'Bases et services',
  'step.services.intro':
    'Indiquez vos bases de données par métier, puis l’endroit où doivent fonctionner les services du logiciel.',
  'step.database.title': 'Serveur de bases de données',
  'step.database.intro':
    'Précisez les versions de Windows et de SQL Server : toutes ne vont pas ensemble, et certaines ne sont plus prises en charge.',
  'step.workstations.title': 'Postes de travail',
  'step.workstations.intro':
    'Décrivez les postes par groupes identiques, ainsi que les options qui leur demandent davantage.',
  'step.network.title': 'Réseau et exploitation',
  'step.network.intro':
    'Terminez par le réseau, les imprimantes et l’organisation des sauvegardes et des mises à jour.',
  ...projectQuestions,
  ...serverQuestions,
  ...workstationQuestions,
  ...options,
  'example.monoposte': 'Un seul poste',
  'example.monoposte.description':
    'Une personne travaille seule : la base de données est sur son poste, sans serveur.',
  'example.mono-10': 'Petite structure, 10 postes',
  'example.mono-10.description':
    'Neuf personnes connectées en même temps sur un seul serveur réservé à Cegid.',
  'example.sme-40': 'PME, 40 connexions',
  'example.sme-40.description':
    'Un siège et une agence, un serveur d’applications et un serveur de bases de données.',
  'example.rds-60': 'Bureau à distance, 60 sessions',
  'example.rds-60.description':
    'Soixante sessions sur des machines virtuelles Hyper-V, et deux serveurs d’applications.',
  'example.enterprise': 'Groupe, 180 utilisateurs',
  'example.enterprise.description':
    'Bureau à distance, accès par Internet, Self-Service ouvert sur l’extérieur et 75 bases sur des machines virtuelles VMware.',
}
