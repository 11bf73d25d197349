import type { PackMessages } from '@/lib/sizing/pack'
import { optionNames } from '../products'

/** The words of the wizard: steps, questions, options and examples. */
export const questions: PackMessages = {
  ...optionNames,
  'step.stores.title': 'Magasins et caisses',
  'step.stores.intro':
    'Décrivez chaque magasin : son nombre de caisses décide de ses machines, et ses logiciels sont comparés aux prérequis.',
  'step.surroundings.title': 'Autres applications',
  'step.surroundings.intro':
    'Ce qui fonctionne aussi sur les mêmes machines peut ajouter ses propres prérequis.',
  'question.stores.label': 'Magasins',
  'question.stores.help':
    'Ajoutez une ligne par magasin, même si tous sont équipés de la même façon.',
  'question.stores.why':
    'Une caisse seule est autonome, de deux à cinq caisses l’une d’elles sert de serveur, et à partir de six il faut un serveur. Le système, le moteur SQL, les pilotes et l’antivirus de chaque magasin sont comparés au tableau des logiciels.',
  'question.stores.name.label': 'Nom du magasin',
  'question.stores.name.help':
    'Lettres, chiffres, espaces et traits d’union, par exemple Paris Nord-2.',
  'question.stores.tills.label': 'Nombre de caisses',
  'question.stores.tills.help':
    'Toutes les caisses du magasin, caisse principale comprise ; un serveur n’est pas une caisse.',
  'question.stores.forcedTopology.label': 'Architecture imposée',
  'question.stores.forcedTopology.help':
    'À n’indiquer que si elle est déjà décidée ; sinon, le nombre de caisses la détermine.',
  'question.stores.os.label': 'Système des machines',
  'question.stores.os.help': 'Windows installé sur les caisses et sur le serveur de ce magasin.',
  'question.stores.bits.label': 'Architecture de Windows',
  'question.stores.bits.help': 'Indiquée dans les paramètres de Windows, sous « Type du système ».',
  'question.stores.channel.label': 'Édition de Windows 10',
  'question.stores.channel.help':
    'Une édition LTSB ou LTSC est conseillée, car elle est maintenue plus longtemps.',
  'question.stores.sql.label': 'SQL Server Express',
  'question.stores.sql.help':
    'Moteur de base de données de chaque machine ; la version 2014 SP3 est celle du tableau.',
  'question.stores.sqlSp.label': 'Service Pack de SQL Server 2014',
  'question.stores.sqlSp.help':
    'Numéro du Service Pack, 0 s’il n’y en a pas ; le Service Pack 3 est nécessaire.',
  'question.stores.antivirus.label': 'Antivirus',
  'question.stores.antivirus.help':
    'Nom du produit, ou rien s’il n’est pas choisi. Kaspersky est incompatible.',
  'question.stores.opos.label': 'Périphériques de caisse (OPOS)',
  'question.stores.opos.help':
    'Une ligne par marque de périphériques, avec la version de son pilote OPOS.',
  'question.stores.opos.brand.label': 'Marque des périphériques',
  'question.stores.opos.version.label': 'Version du pilote OPOS',
  'question.stores.opos.version.help': 'Écrite comme 2.70 ER15, 3.00 ou 2.2.13.',
  'question.stores.opos.bits.label': 'Pilote 32 ou 64 bits (IBM)',
  'question.stores.opos.bits.help':
    'À indiquer pour IBM : le pilote existe dans les deux architectures.',
  'question.stores.opos.machineBrand.label': 'Marque de la caisse (Wincor)',
  'question.stores.opos.machineBrand.help':
    'À indiquer pour Wincor : ses pilotes sont réservés à ses propres machines.',
  'question.otherCegidApps.label': 'Autres applications Cegid',
  'question.otherCegidApps.help': 'Celles qui fonctionnent sur les mêmes machines, une par ligne.',
  'question.otherCegidApps.why':
    'Les prérequis de toutes les applications Cegid présentes s’appliquent ensemble : nous vous rappelons de les rapprocher.',
  'option.stores.forcedTopology.autonomous': 'Caisse autonome',
  'option.stores.forcedTopology.main-secondary': 'Caisse principale et caisses secondaires',
  'option.stores.forcedTopology.server': 'Serveur et caisses',
  'option.stores.os.other': 'Autre',
  'option.stores.bits.32': '32 bits',
  'option.stores.bits.64': '64 bits',
  'option.stores.channel.other': 'Autre',
  'option.stores.sql.other': 'Autre',
  'option.stores.opos.bits.32': '32 bits',
  'option.stores.opos.bits.64': '64 bits',
  'option.stores.opos.machineBrand.other': 'Autre',
  'example.boutique': 'Boutique à une caisse',
  'example.boutique.description': 'Une caisse autonome et une imprimante Epson.',
  'example.shop': 'Magasin à quatre caisses',
  'example.shop.description':
    'Une caisse principale, trois caisses secondaires et des périphériques IBM.',
  'example.department-store': 'Grand magasin avec serveur',
  'example.department-store.description':
    'Douze caisses Wincor, un serveur et une autre application Cegid.',
  'example.chain': 'Chaîne de cinq magasins',
  'example.chain.description': 'D’une à neuf caisses par magasin, avec des écarts à confirmer.',
}
