import type { Rule } from '@/lib/sizing/rule'

/** Processor architectures, fixes, end of support and virtualisation (§13). */
export const annexesRules: readonly Rule[] = [
  {
    id: 'xrp.arch.x64',
    kinds: ['requirement'],
    citation: { section: '§13' },
    statement: {
      fr: 'Par 64 bits, Cegid entend l’architecture x86-64 : tous les processeurs 64 bits d’AMD et ceux d’Intel marqués EM64T.',
      en: 'By 64-bit, Cegid means the x86-64 architecture: all 64-bit AMD processors and the Intel ones marked EM64T.',
    },
  },
  {
    id: 'xrp.arch.no-itanium',
    kinds: ['prohibition'],
    citation: { section: '§13' },
    statement: {
      fr: 'Les processeurs Itanium (IA-64) ne sont pas validés : ils sortent du périmètre.',
      en: 'Itanium processors (IA-64) are not validated: they are out of scope.',
    },
  },
  {
    id: 'xrp.patch.service-packs',
    kinds: ['requirement'],
    citation: { section: '§13' },
    statement: {
      fr: 'Un service pack peut être exigé comme minimum ; Cegid les teste et publie les niveaux qu’il supporte.',
      en: 'A service pack may be required as a minimum; Cegid tests them and publishes the levels it supports.',
    },
  },
  {
    id: 'xrp.patch.pilot',
    kinds: ['recommended'],
    citation: { section: '§13' },
    statement: {
      fr: 'Les correctifs de Microsoft s’essaient d’abord sur un environnement pilote, avec un outil comme WSUS, puis se généralisent si rien d’indésirable n’apparaît.',
      en: 'Microsoft’s fixes are first tried on a pilot environment, with a tool such as WSUS, then rolled out if nothing unwanted shows up.',
    },
  },
  {
    id: 'xrp.patch.specific',
    kinds: ['procedure'],
    citation: { section: '§13' },
    statement: {
      fr: 'Les correctifs spécifiques ne sont pas en ligne : Microsoft ne les remet qu’à ceux chez qui le problème est constaté.',
      en: 'Specific fixes are not online: Microsoft hands them only to those who actually have the problem.',
    },
  },
  {
    id: 'xrp.support.dates',
    kinds: ['threshold'],
    citation: { section: '§13', note: 'table' },
    statement: {
      fr: 'Fins du support standard : Windows 8.1 Pro 9 janvier 2018 ; Office 2013 10 avril 2018, 2016 13 octobre 2020, 2019 10 octobre 2023 ; Windows Server 2012 et 2012 R2 9 octobre 2018, 2016 11 janvier 2022, 2019 9 janvier 2024 ; SQL Server 2012 11 juillet 2017, 2014 9 juillet 2019, 2016 13 juillet 2021, 2017 11 octobre 2022, 2019 7 janvier 2025.',
      en: 'Ends of mainstream support: Windows 8.1 Pro 9 January 2018; Office 2013 10 April 2018, 2016 13 October 2020, 2019 10 October 2023; Windows Server 2012 and 2012 R2 9 October 2018, 2016 11 January 2022, 2019 9 January 2024; SQL Server 2012 11 July 2017, 2014 9 July 2019, 2016 13 July 2021, 2017 11 October 2022, 2019 7 January 2025.',
    },
    reading: {
      fr: 'Pour Windows Server 2012, la remarque du tableau signale un report de la date, pas le support étendu de Microsoft. Pour SQL Server 2019, Microsoft publie aujourd’hui le 28 février 2025 : nous gardons la date du document et montrons l’autre à côté.',
      en: 'For Windows Server 2012, the table’s remark tells of a postponed date, not of Microsoft’s extended support. For SQL Server 2019, Microsoft now publishes 28 February 2025: we keep the document’s date and show the other beside it.',
    },
    assumptions: ['A-SUPPORT-DAY', 'A-EXT-DATES'],
  },
  {
    id: 'xrp.support.complementary-contract',
    kinds: ['compatibility'],
    citation: { section: '§13' },
    statement: {
      fr: 'Passé la fin du support standard, un contrat complémentaire payant auprès de l’éditeur donne parfois encore droit à des correctifs, de sécurité notamment.',
      en: 'After the end of mainstream support, a paid complementary contract with the publisher sometimes still gives access to fixes, security fixes in particular.',
    },
    reading: {
      fr: 'Le document ne dit pas que Cegid s’en contente : l’avertissement demande une confirmation écrite de Cegid.',
      en: 'The document does not say that Cegid is content with it: the warning asks for a written confirmation from Cegid.',
    },
  },
  {
    id: 'xrp.support.win10-latest',
    kinds: ['requirement'],
    citation: { section: '§13', note: 'note (1)' },
    statement: {
      fr: 'Windows 10 se tient à jour : la version suivante s’installe avant que la version en place n’arrive au terme de sa maintenance.',
      en: 'Windows 10 is kept up to date: the next version is installed before the one in place reaches the end of its servicing.',
    },
  },
  {
    id: 'xrp.support.migrate',
    kinds: ['recommended'],
    citation: { section: '§13' },
    statement: {
      fr: 'Mieux vaut suivre les cycles de vie des produits et préparer le passage à la plateforme supportée la plus récente.',
      en: 'It is wise to follow product life cycles and to prepare the move to the most recent supported platform.',
    },
  },
  {
    id: 'xrp.virt.same-sizing',
    kinds: ['default'],
    citation: { section: '§13' },
    statement: {
      fr: 'Machines virtuelles et physiques se dimensionnent et s’installent de la même façon : processeurs, mémoire et disques ne changent guère.',
      en: 'Virtual and physical machines are sized and installed in the same way: processors, memory and disks hardly differ.',
    },
    reading: {
      fr: 'La mémoire de l’hôte est la somme de celle des machines virtuelles, à laquelle s’ajoute la part de l’hyperviseur, nulle par défaut faute d’indication.',
      en: 'The host’s memory is the sum of that of the virtual machines, plus the hypervisor’s own share, zero by default for want of a figure.',
    },
    assumptions: ['A-CPU', 'A-HOST-SUM', 'A-HOST-OVH'],
  },
  {
    id: 'xrp.virt.hypervisors',
    kinds: ['compatibility'],
    citation: { section: '§13' },
    statement: {
      fr: 'Les hyperviseurs courants conviennent ; Cegid teste surtout les dernières versions d’Hyper-V et de VMware.',
      en: 'Common hypervisors are suitable; Cegid mainly tests the latest versions of Hyper-V and VMware.',
    },
  },
  {
    id: 'xrp.virt.licence-mac',
    kinds: ['recommended'],
    citation: { section: '§13' },
    statement: {
      fr: 'Le module de licences lit l’adresse MAC de son serveur : mieux vaut l’installer sur une machine physique, ou garantir que cette adresse ne changera jamais.',
      en: 'The licence module reads its server’s MAC address: it is best installed on a physical machine, or else that address must be sure never to change.',
    },
  },
  {
    id: 'xrp.virt.performance',
    kinds: ['warning'],
    citation: { section: '§13' },
    statement: {
      fr: 'Une machine virtuelle peut être moins rapide qu’une machine physique : les performances s’évaluent en priorité.',
      en: 'A virtual machine may be slower than a physical one: performance is to be evaluated first.',
    },
  },
  {
    id: 'xrp.virt.licensing',
    kinds: ['recommended'],
    citation: { section: '§13' },
    statement: {
      fr: 'En virtuel, il est recommandé de vérifier les règles de licence propres à chaque éditeur.',
      en: 'On virtual machines, checking each publisher’s own licence rules is recommended.',
    },
  },
  {
    id: 'xrp.virt.hardware-limits',
    kinds: ['warning'],
    citation: { section: '§13' },
    statement: {
      fr: 'Certains matériels ne se virtualisent pas, comme le graphisme avancé ou les équipements de télécommunication.',
      en: 'Some hardware cannot be virtualised, such as advanced graphics or telecommunication equipment.',
    },
  },
  {
    id: 'xrp.virt.vendor-support',
    kinds: ['requirement'],
    citation: { section: '§13' },
    statement: {
      fr: 'Il faut s’assurer que chaque éditeur supporte son produit sur l’hyperviseur retenu ; pour Microsoft, le programme SVVP le précise.',
      en: 'It must be made sure that each publisher supports its product on the chosen hypervisor; for Microsoft, the SVVP programme tells.',
    },
  },
]
