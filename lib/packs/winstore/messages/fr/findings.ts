import type { PackMessages } from '@/lib/sizing/pack'

/** What the rules have to say about the stores, and what to do about it. */
export const findings: PackMessages = {
  'finding.ws.support.third-party-unsupported':
    'L’éditeur n’assure plus le support de {products} depuis le {end} ; une configuration qui repose dessus est exclue du support de Cegid. À la date du {date}, cela concerne {stores}.',
  'resolve.ws.support.third-party-unsupported':
    'Demandez à Cegid les prérequis en vigueur et les versions qu’il supporte aujourd’hui.',
  'finding.ws.support.third-party-unsupported.long-term':
    'La fin de support d’un Windows 10 LTSB ou LTSC dépend de son année : {end2019} pour LTSC 2019, {end2021} pour LTSC 2021, plus tôt pour les éditions LTSB. Cela concerne {stores}.',
  'resolve.ws.support.third-party-unsupported.long-term':
    'Relevez l’année de l’édition installée et vérifiez qu’elle est encore maintenue par Microsoft.',
  'finding.ws.support.third-party-unsupported.long-term-ended':
    'À la date du {date}, aucune édition LTSB ou LTSC de Windows 10 n’est plus maintenue par Microsoft : la dernière s’est arrêtée le {end2019}. Cela concerne {stores}.',
  'resolve.ws.support.third-party-unsupported.long-term-ended':
    'Demandez à Cegid quel système remplace Windows 10 sur les caisses.',
  'finding.ws.support.third-party-unsupported.table':
    'Le seul moteur du tableau des logiciels, SQL Server 2014, n’est plus supporté par Microsoft depuis le {end} : à la date du {date}, aucune ligne du tableau ne repose sur un moteur supporté.',
  'resolve.ws.support.third-party-unsupported.table':
    'Demandez à Cegid le tableau en vigueur avant de commander des machines.',
  'finding.ws.support.third-party-unsupported.pcanywhere':
    'Les schémas citent pcAnywhere, que son éditeur ne maintient plus.',
  'resolve.ws.support.third-party-unsupported.pcanywhere':
    'Utilisez UltraVNC, cité lui aussi, et faites confirmer par Cegid que pcAnywhere peut être laissé de côté.',
  'finding.ws.general.common-use':
    'D’autres applications Cegid partagent l’environnement ({applications}) : leurs prérequis s’ajoutent à ceux-ci.',
  'resolve.ws.general.common-use':
    'Rassemblez les prérequis de chaque application et retenez, point par point, le plus exigeant.',
  'finding.ws.general.liability':
    'Cette configuration s’écarte des prérequis : Cegid ne répond pas d’un dysfonctionnement qui en découlerait.',
  'resolve.ws.general.liability':
    'Corrigez les erreurs signalées, ou faites accepter chaque écart par écrit avant l’installation.',
  'finding.ws.general.non-compliant-tested':
    'Après vos propres essais, vous pouvez garder une configuration non conforme. Le support n’interviendra alors que si vous reproduisez l’anomalie dans un environnement conforme.',
  'resolve.ws.general.non-compliant-tested':
    'Acceptez chaque écart nommément et gardez un environnement conforme pour reproduire les anomalies.',
  'finding.ws.topology.autonomous':
    'Magasin « {store} » : {tills, plural, one {# caisse autonome est imposée} other {# caisses autonomes sont imposées}}, alors que cette architecture est celle d’une caisse unique.',
  'resolve.ws.topology.autonomous': 'Reliez les caisses à une caisse principale ou à un serveur.',
  'finding.ws.topology.main-secondary':
    'Magasin « {store} » : une caisse principale sans caisse secondaire revient à une caisse autonome.',
  'resolve.ws.topology.main-secondary':
    'Gardez ce choix si d’autres caisses sont prévues ; sinon, choisissez la caisse autonome.',
  'finding.ws.topology.max-secondary':
    'Magasin « {store} » : {secondary, plural, one {# caisse secondaire est imposée} other {# caisses secondaires sont imposées}} sur une caisse principale sans serveur, qui en accepte {most, number} au plus.',
  'resolve.ws.topology.max-secondary': 'Ajoutez un serveur à ce magasin.',
  'finding.ws.topology.server':
    'Magasin « {store} » : un serveur est retenu à votre demande pour {tills, plural, one {# caisse} other {# caisses}} ; le document ne l’exige qu’au-delà de {limit, number}.',
  'resolve.ws.topology.server':
    'Rien à corriger : ce choix est permis. Retirez le serveur si le magasin ne doit pas grandir.',
  'finding.windows-server-not-listed':
    'Magasin « {store} » : Windows Server ne figure pas dans le document, qui installe toutes les machines, serveur compris, sous Windows 10.',
  'resolve.windows-server-not-listed':
    'Faites confirmer ce système par Cegid, ou choisissez Windows 10 LTSC.',
  'finding.os-not-listed':
    'Magasin « {store} » : {os, select, W11 {Windows 11} other {le système choisi}} ne figure pas dans le tableau des logiciels, qui connaît Windows 7 et Windows 10.',
  'resolve.os-not-listed':
    'Choisissez Windows 10 LTSC, ou demandez à Cegid si ce système est désormais admis.',
  'finding.ws.sw.os-scheme':
    'Magasin « {store} » : Windows 7 figure dans le tableau des logiciels, mais les schémas n’installent que Windows 10 LTSB ou LTSC.',
  'resolve.ws.sw.os-scheme': 'Installez Windows 10 LTSC.',
  'finding.ws.os.ltsc':
    'Magasin « {store} » : l’édition de Windows 10 choisie n’est ni LTSB ni LTSC, celles qui sont conseillées pour que le système dure.',
  'resolve.ws.os.ltsc': 'Choisissez une édition LTSC, ou prévoyez le renouvellement du système.',
  'finding.ws.matrix.sql':
    'Magasin « {store} » : SQL Server Express 2014 est indiqué {servicePack, plural, =0 {sans Service Pack} other {avec le Service Pack #}} ; le Service Pack {wanted, number} est nécessaire.',
  'resolve.ws.matrix.sql': 'Installez le Service Pack 3 de SQL Server 2014.',
  'finding.ws.matrix.sql.not-listed':
    'Magasin « {store} » : le moteur choisi ne figure ni dans le tableau des logiciels ni dans les schémas.',
  'resolve.ws.matrix.sql.not-listed':
    'Choisissez SQL Server Express 2014 SP3, ou demandez à Cegid quel moteur convient.',
  'finding.ws.sw.sql-scheme':
    'Magasin « {store} » : SQL Server Express 2019 est cité dans les schémas, mais n’est associé à aucun système ni pilote dans le tableau des logiciels.',
  'resolve.ws.sw.sql-scheme':
    'Faites confirmer cette version par Cegid avec vos pilotes, ou choisissez 2014 SP3.',
  'finding.ws.sw.sql-scheme.32-bit':
    'Magasin « {store} » : SQL Server Express 2019 n’existe qu’en 64 bits et ne s’installe pas sur un Windows 32 bits.',
  'resolve.ws.sw.sql-scheme.32-bit':
    'Passez les machines à un Windows 64 bits, ou choisissez SQL Server Express 2014 SP3.',
  'finding.ws.matrix.epson':
    'Magasin « {store} » : la version {version} du pilote Epson sort de la plage admise, de {low} à {high}.',
  'resolve.ws.matrix.epson': 'Installez un pilote Epson de la version 2.70 ER15 à la version 3.00.',
  'finding.ws.matrix.ibm':
    'Magasin « {store} » : le pilote IBM est en version {version}, alors que seule la version {low} est admise.',
  'resolve.ws.matrix.ibm': 'Installez le pilote IBM 1.14.',
  'finding.ws.matrix.ibm.bits':
    'Magasin « {store} » : le pilote IBM est en {bits, number} bits sur un Windows {windows, number} bits.',
  'resolve.ws.matrix.ibm.bits': 'Installez le pilote IBM de la même architecture que Windows.',
  'finding.ws.matrix.wincor':
    'Magasin « {store} » : le pilote Wincor est en version {version}, alors que seul Pro BasePOS JVM {low} est admis.',
  'resolve.ws.matrix.wincor': 'Installez Pro BasePOS JVM 2.2.13.',
  'finding.ws.matrix.aures':
    'Magasin « {store} » : la version {version} d’Ole Pos sort de la plage admise, de {low} à {high}.',
  'resolve.ws.matrix.aures': 'Installez un Ole Pos de la version 2.78 à la version 2.86.',
  'finding.ws.opos.wincor-legal':
    'Magasin « {store} » : des pilotes Wincor sont prévus sur une machine d’une autre marque, ce que leur licence interdit.',
  'resolve.ws.opos.wincor-legal':
    'Utilisez une machine Wincor, ou des périphériques et des pilotes d’une autre marque. Cet écart ne peut pas être accepté.',
  'finding.ws.av.kaspersky':
    'Magasin « {store} » : l’antivirus « {antivirus} » est de ceux que Cegid sait incompatibles.',
  'resolve.ws.av.kaspersky': 'Choisissez un autre antivirus que Kaspersky.',
  'finding.ws.av.antivir':
    'Magasin « {store} » : l’antivirus « {antivirus} » est déconseillé : il lui arrive de bloquer le programme de caisse.',
  'resolve.ws.av.antivir': 'Choisissez un autre antivirus qu’AntiVir.',
}
