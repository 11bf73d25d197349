import type { SourceDocument } from '@/lib/sources/types'

/**
 * The technical prerequisites all rules of this pack are read from. Section ids are the document's own chapter
 * numbers; the titles are ours.
 */
export const document: SourceDocument = {
  id: 'cegid-xrp-sprint-prerequisites',
  title: 'Prérequis techniques Cegid XRP Sprint On Premises',
  publisher: 'Cegid',
  version: '5.03',
  date: '2021-01-04',
  sections: [
    { id: 'cover', title: { fr: 'Page de garde', en: 'Cover page' } },
    { id: '§1', title: { fr: 'Règles générales', en: 'General rules' } },
    {
      id: '§2',
      title: {
        fr: 'Serveur de bases de données et SQL Server',
        en: 'Database server and SQL Server',
      },
    },
    {
      id: '§3',
      title: { fr: 'Serveur de présentation (RDS)', en: 'Remote Desktop session host' },
    },
    { id: '§4', title: { fr: 'Serveur d’applications (IIS)', en: 'Application server (IIS)' } },
    { id: '§5', title: { fr: 'Serveur de répartition (ARR)', en: 'Load balancer (ARR)' } },
    {
      id: '§6',
      title: { fr: 'Services Cegid et Worker Process', en: 'Cegid services and Worker Processes' },
    },
    {
      id: '§7',
      title: {
        fr: 'Self-Service, Web API et Web Tools : ouverture vers l’extérieur',
        en: 'Self-Service, Web API and Web Tools: opening to the outside',
      },
    },
    { id: '§8', title: { fr: 'Postes de travail des utilisateurs', en: 'User workstations' } },
    {
      id: '§9',
      title: { fr: 'Mode d’alimentation des machines', en: 'Power plan of the machines' },
    },
    { id: '§10', title: { fr: 'Impression', en: 'Printing' } },
    { id: '§11', title: { fr: 'Réseau et accès Internet', en: 'Network and Internet access' } },
    {
      id: '§12',
      title: { fr: 'Exemple d’infrastructure', en: 'Example of an infrastructure' },
    },
    {
      id: '§13',
      title: {
        fr: 'Annexes : processeurs, correctifs, fins de support, virtualisation, certificats',
        en: 'Annexes: processors, fixes, end of support, virtualisation, certificates',
      },
    },
  ],
}
