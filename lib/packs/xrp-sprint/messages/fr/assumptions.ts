import type { PackMessages } from '@/lib/sizing/pack'

/** What we assume where the document is silent, the choices it may be set to, and the parts it is made of. */
export const assumptions: PackMessages = {
  'assumption.A-SUPPORT-DAY':
    'Le jour de fin de support imprimé dans le document est encore un jour de support ; le lendemain ne l’est plus.',
  'assumption.A-EXT-DATES':
    'Les fins de support étendu de Microsoft ne figurent pas dans le document : elles viennent de publications de l’éditeur et sont montrées pour information, à revérifier avant de s’engager.',
  'assumption.A-CPU':
    'Un « processeur » du document est un processeur physique d’au moins 4 cœurs ; dans une machine virtuelle, il compte pour autant de vCPU, car le document ne donne pas d’équivalence.',
  'assumption.A-RDS-15':
    'Le document donne de 15 à 20 utilisateurs par processeur : la proposition se calcule avec la valeur la plus prudente, 15, et montre les deux bornes.',
  'assumption.A-RDS-MAXCPU':
    'Le document ne limite pas le nombre d’utilisateurs par serveur de présentation : nous comptons au plus deux processeurs par serveur, une configuration courante.',
  'assumption.A-RDS-CONC':
    'Un utilisateur du Bureau à distance est une session ouverte en même temps que les autres, au plus fort de la journée, et non une personne de l’effectif.',
  'assumption.A-GB1024':
    'Un gigaoctet vaut 1 024 mégaoctets, et une mémoire calculée est arrondie au gigaoctet supérieur, jamais en dessous du besoin.',
  'assumption.A-IIS-CEIL':
    'Le document prévoit un second serveur d’applications au-delà de 50 connexions, sans aller plus loin : à partir de 101 connexions, nous comptons un serveur par tranche de 50 entamée.',
  'assumption.A-CONN-SUM':
    'Sans nombre total saisi, les connexions simultanées sont la somme des Smart Clients du réseau local, du réseau étendu, d’Internet et du Bureau à distance.',
  'assumption.A-MONO-MAX':
    'Le document ne chiffre pas le serveur unique : pour chaque composant, nous prenons la plus forte des valeurs prévues pour les bases de données et pour les applications.',
  'assumption.A-PROPOSE-REC':
    'Nous proposons les valeurs de la colonne « recommandé » ; pour la mémoire du Bureau à distance, qui n’en a pas, le plancher calculé.',
  'option.assumptions.A-PROPOSE-REC.minimum': 'colonne « minimum »',
  'option.assumptions.A-PROPOSE-REC.recommended': 'colonne « recommandé »',
  'assumption.A-DISK-REC':
    'La colonne « recommandé » décrit le type de disque sans donner de capacité : nous gardons au moins celle du minimum, soit 100 Go.',
  'assumption.A-SSD':
    'Le document ne cite que des disques SCSI et SAS. Des SSD ou NVMe peuvent être proposés comme équivalents ou meilleurs, sur demande seulement.',
  'option.assumptions.A-SSD.true': 'proposés',
  'option.assumptions.A-SSD.false': 'non proposés',
  'assumption.A-SQL-ED':
    'Les éditions Web et Developer de SQL Server ne figurent pas dans le document : nous les tenons pour non supportées.',
  'assumption.A-DB-RDS':
    'Le document interdit IIS et Bureau à distance sur un même serveur ; comme il liste aussi IIS sur le serveur de bases de données, nous n’y plaçons jamais de Bureau à distance.',
  'assumption.A-ARR-LAN':
    'Le document place la répartition en DMZ pour Internet, sans dire où la mettre sinon : devant une ferme purement interne, nous la plaçons sur le réseau local.',
  'option.assumptions.A-ARR-LAN.lan': 'réseau local',
  'option.assumptions.A-ARR-LAN.dmz': 'DMZ',
  'assumption.A-DMZ-AD':
    'Tous les serveurs doivent rejoindre le domaine ; pour un serveur de répartition en DMZ, beaucoup d’entreprises l’excluent. Ce point est à confirmer auprès de Cegid.',
  'assumption.A-ALERT':
    'L’ERP Alert Service ne fait qu’envoyer des messages : à lui seul, il n’ouvre rien vers l’extérieur et ne demande pas de serveur de répartition.',
  'assumption.A-PORTS':
    'Hormis le port 443, le document ne donne aucun port : ceux de http, de SQL Server et du Bureau à distance sont les valeurs usuelles, à confirmer sur votre réseau.',
  'assumption.A-PORTS.http': 'Port http',
  'assumption.A-PORTS.sql': 'Port de SQL Server',
  'assumption.A-PORTS.rdp': 'Port du Bureau à distance',
  'assumption.A-SVC-FARM':
    'Dans une ferme, le document ne dit pas quel serveur d’applications porte les services partagés : nous prenons le premier.',
  'assumption.A-SVC-GROUP':
    'Le document permet de dédier un ou plusieurs serveurs aux services, sans dire combien : nous réunissons tous les services dédiés sur un seul.',
  'assumption.A-WP-DOMAIN':
    'Le document parle tantôt de domaine fonctionnel, tantôt de métier : nous les tenons pour une même chose, et comptons les instances métier par métier.',
  'assumption.A-WP-LOWER':
    'Un Worker Process s’adresse à une seule instance : il en faut donc au moins un par instance. Ce n’est qu’une borne basse, le nombre réel vient du classeur de calibrage.',
  'assumption.A-W10-1607':
    'Le tableau des systèmes de poste a perdu ses colonnes : nous lisons Windows 8.1 ou Windows 10 version 1607 au minimum, et un Windows 10 à jour comme recommandation.',
  'assumption.A-W10-ENT':
    'Le document demande Windows Professionnel : nous acceptons aussi l’édition Entreprise, qui en contient toutes les fonctions.',
  'assumption.A-PF-FOLDER':
    'La limite d’un million de lignes par an du Pilotage Financier Pack s’entend par dossier : c’est le dossier le plus volumineux qui compte.',
  'assumption.A-CERT-QTY':
    'Nous comptons un certificat serveur par nom publié sur Internet, et un seul nom pour tous les accès, faute d’indication dans le document.',
  'assumption.A-HOST-SUM':
    'La mémoire de l’hôte de virtualisation est la somme de celle des machines virtuelles : le document ne prévoit ni partage ni réserve.',
  'assumption.A-HOST-OVH':
    'Le document ne chiffre pas la mémoire dont l’hyperviseur a besoin pour lui-même : nous n’ajoutons rien tant que vous ne l’indiquez pas.',
  'assumption.A-SMTP-LIMIT':
    'Le document demande de vérifier la limite du contrat SMTP, sans en fixer la gravité : un volume connu qui dépasse une limite connue est pour nous une erreur.',
  'assumption.A-IE11':
    'Internet Explorer 11, demandé par le document, a été retiré par Microsoft le 15 juin 2022 : après cette date, le navigateur à utiliser est à confirmer auprès de Cegid.',
  'assumption.A-NOT-LISTED':
    'Un produit plus récent que le document, ou absent de ses tableaux, n’est ni permis ni interdit : nous le signalons par un avertissement, à confirmer auprès de Cegid.',
}
