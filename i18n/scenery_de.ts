<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Scenery</name>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>3d,drape,texture,image,orthophoto,aerial,map,theme,layers,terrain,switch,compare,gltf,glb</source>
      <translation>Textur,Geländetextur,Bild,Orthofoto,Luftbild,Karte,Kartenthema,Layer,Gelände,umschalten,vergleichen,drapieren</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Add drape</source>
      <translation>Geländetextur hinzufügen</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Lays one more picture, map or colour over a terrain, to choose from in the scene.</source>
      <translation>Legt ein weiteres Bild, eine Karte oder eine Farbe über ein Gelände, in der Szene zur Auswahl.</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Adds a drape to a terrain part that Build terrain made; the page shows one at a time and switches between them. A drape of the same name is replaced.

Give an image, layers, a map theme or the project's map; else COLOR for one colour, or RAMP for colours by height.</source>
      <translation>Fügt einem Geländeteil aus „Gelände erzeugen“ eine Textur hinzu; die Seite zeigt immer eine davon und schaltet zwischen ihnen um. Eine Textur gleichen Namens wird ersetzt.

Geben Sie ein Bild, Layer, ein Kartenthema oder die Karte des Projekts an; sonst COLOR für eine einzige Farbe oder RAMP für Farben nach der Höhe.</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Part of Build terrain to drape.</source>
      <translation>Teil aus „Gelände erzeugen“, der die Textur bekommt.</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>What the page calls it, by default the layer's or the theme's name.</source>
      <translation>Wie die Seite sie nennt; standardmäßig der Name des Layers oder des Themas.</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>The terrain with all its drapes; may be the same file as PART.</source>
      <translation>Das Gelände mit allen seinen Texturen; darf dieselbe Datei sein wie PART.</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Terrain part</source>
      <translation>Geländeteil</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Name of the drape</source>
      <translation>Name der Textur</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Terrain part with the drape</source>
      <translation>Geländeteil mit der Textur</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Binary glTF (*.glb)</source>
      <translation>Binäres glTF (*.glb)</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>3d,scene,page,html,web,viewer,threejs,webgl,export</source>
      <translation>Szene,Seite,Webseite,Web,Browser,Viewer,zusammenstellen,exportieren</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Assemble scene</source>
      <translation>Szene zusammenstellen</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Puts parts together into an interactive 3D page.</source>
      <translation>Setzt Teile zu einer interaktiven 3D-Seite zusammen.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Puts the parts that build steps made into one interactive 3D page. One file holds everything and opens by double click, with no network; a folder (index.html and data) is for any static web server.

BACKGROUND is sky, none (white, nothing under the model), a colour, or two colours from zenith to horizon: #a6c6e4,#eef2f4.
Parts of a GROUP show one group at a time; VIEWS are places to fly to, which may show a group, too: a name, a view with semicolons in the place of commas, and a group in each row. SWIPE compares two drapes of a terrain.
SUN is a date and time such as 2026-06-21T15:00+03:00; without a zone it is the place's solar time. The sun then stands where it did, terrain casts shadows too, and below the horizon there is dusk. Without SUN light comes from the north-west as on maps.
VIEW is x,y,z,tx,ty,tz of camera and target in the scene CRS with true heights, or azimuth,elevation[,distance]: the direction in which the camera looks, degrees above the horizon, and metres to the scene's middle.</source>
      <translation>Setzt die Teile, die die Erzeugungsschritte geliefert haben, zu einer interaktiven 3D-Seite zusammen. Eine einzelne Datei enthält alles und öffnet sich per Doppelklick, ohne Netz; ein Ordner (index.html und Daten) ist für jeden statischen Webserver gedacht.

BACKGROUND ist sky (Himmel), none (weiß, nichts unter dem Modell), eine Farbe oder zwei Farben vom Zenit bis zum Horizont: #a6c6e4,#eef2f4.
Von Teilen mit einer GROUP ist immer nur eine Gruppe zu sehen; VIEWS sind Orte, zu denen man fliegt und die auch eine Gruppe zeigen können: in jeder Zeile ein Name, eine Ansicht mit Semikolons statt Kommas und eine Gruppe. SWIPE vergleicht zwei Texturen eines Geländes.
SUN ist Datum und Uhrzeit wie 2026-06-21T15:00+03:00; ohne Zeitzone ist es die Sonnenzeit des Ortes. Die Sonne steht dann, wo sie stand, auch das Gelände wirft Schatten, und unter dem Horizont ist Dämmerung. Ohne SUN kommt das Licht wie auf Karten aus Nordwesten.
VIEW ist x,y,z,tx,ty,tz von Kamera und Ziel im KBS der Szene mit wahren Höhen oder azimuth,elevation[,distance]: die Blickrichtung der Kamera, Grad über dem Horizont und Meter bis zur Mitte der Szene.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>The .glb files of build steps, in the order of the layer panel.</source>
      <translation>Die .glb-Dateien der Erzeugungsschritte, in der Reihenfolge der Layerliste.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Title of the page, by default the first part's.</source>
      <translation>Titel der Seite, standardmäßig der des ersten Teils.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>A few sentences for the page's information box and for links to it.</source>
      <translation>Einige Sätze für das Informationsfenster der Seite und für Links auf sie.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>How many times heights are drawn taller at first; the page can change it.</source>
      <translation>Um wie viel höher die Höhen anfangs gezeichnet werden; auf der Seite lässt sich das ändern.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>One file for a double click, or a folder for a web server. A folder is named by OUTPUT without its .html.</source>
      <translation>Eine Datei für den Doppelklick oder ein Ordner für einen Webserver. Der Ordner heißt wie OUTPUT ohne .html.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>The page, or the folder that will hold its index.html.</source>
      <translation>Die Seite oder der Ordner, der ihre index.html enthalten wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>sky, none, a colour, or two colours from zenith to horizon, apart by a comma.</source>
      <translation>sky, none, eine Farbe oder zwei Farben vom Zenit bis zum Horizont, durch ein Komma getrennt.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>A picture (PNG, JPEG or WebP) in the place of BACKGROUND: behind everything, or all around where it is twice as wide as high, with north in its middle.</source>
      <translation>Ein Bild (PNG, JPEG oder WebP) anstelle von BACKGROUND: hinter allem oder, wenn es doppelt so breit wie hoch ist, ringsum, mit Norden in seiner Mitte.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>How much fog there is before what is as far away as the scene is large.</source>
      <translation>Wie viel Nebel vor dem liegt, was so weit entfernt ist, wie die Szene groß ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>ISO date and time with a zone, or in the place's solar time. Empty: light from the north-west.</source>
      <translation>ISO-Datum und -Uhrzeit mit Zeitzone oder in der Sonnenzeit des Ortes. Leer: Licht aus Nordwesten.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Height of a horizontal plane over the extent; the page can move it. Empty: none at first.</source>
      <translation>Höhe einer horizontalen Ebene über der Ausdehnung; auf der Seite lässt sie sich verschieben. Leer: anfangs keine.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Colour and opacity of that plane.</source>
      <translation>Farbe und Deckkraft dieser Ebene.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>x,y,z,tx,ty,tz in the scene CRS, or azimuth,elevation[,distance]. Empty: all of it, from the south.</source>
      <translation>x,y,z,tx,ty,tz im KBS der Szene oder azimuth,elevation[,distance]. Leer: alles, von Süden aus.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Orbit keeps the horizon level; a trackball turns every way.</source>
      <translation>Beim Umkreisen bleibt der Horizont waagrecht; ein Trackball dreht in alle Richtungen.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Metres added to all heights as drawn, before the exaggeration; true heights stay as they are.</source>
      <translation>Meter, die beim Zeichnen vor der Überhöhung zu allen Höhen addiert werden; die wahren Höhen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>How many units of the page's address the extent is wide.</source>
      <translation>Wie viele Einheiten in der Adresse der Seite die Ausdehnung breit ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Rows of a name, a view as in VIEW but with semicolons (empty: the camera stays), and a group (empty: the same as before).</source>
      <translation>Zeilen aus einem Namen, einer Ansicht wie in VIEW, aber mit Semikolons (leer: die Kamera bleibt), und einer Gruppe (leer: wie zuvor).</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>The drapes of a terrain left and right of a divider at first, as 1943|Today; an empty side is the plain colour.</source>
      <translation>Die Texturen eines Geländes, die anfangs links und rechts einer Trennlinie zu sehen sind, etwa 1943|Heute; eine leere Seite ist einfarbig.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>The reader's</source>
      <translation>Die des Lesers</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Of buttons, numbers and dates: the one that the reader's browser asks for, or always the same.</source>
      <translation>Von Schaltflächen, Zahlen und Daten: die, um die der Browser des Lesers bittet, oder immer dieselbe.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Sources that the layers' metadata do not name, one a line.</source>
      <translation>Quellen, die in den Metadaten der Layer nicht stehen, eine je Zeile.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Of buttons, links and what is selected; darker or lighter where it could not be read. Empty: blue.</source>
      <translation>Von Schaltflächen, Links und Ausgewähltem; dunkler oder heller, wo sie sonst nicht lesbar wäre. Leer: blau.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>A small picture (PNG, JPEG or WebP) beside the title.</source>
      <translation>Ein kleines Bild (PNG, JPEG oder WebP) neben dem Titel.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Where the page will be published: links to it are then shown with its title, description and, of a folder, POSTER.</source>
      <translation>Wo die Seite veröffentlicht wird: Links auf sie zeigen dann ihren Titel, ihre Beschreibung und, bei einem Ordner, POSTER.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Origins, such as https://www.example.org, of pages that may speak to this one; its own always may.</source>
      <translation>Herkünfte (Origins) wie https://www.example.org von Seiten, die mit dieser sprechen dürfen; die eigene darf es immer.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>A picture that the embedded page shows until it is started.</source>
      <translation>Ein Bild, das die eingebettete Seite zeigt, bis sie gestartet wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Viewer</source>
      <translation>Betrachter</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Viewer with controls</source>
      <translation>Betrachter mit Bedienfeld</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Minimal, to embed</source>
      <translation>Minimal, zum Einbetten</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Viewer with the model to download</source>
      <translation>Betrachter mit Modell zum Herunterladen</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Layers and settings folded away at first, or open; compass, zoom and credits alone; or with the model, as exaggerated, in glTF, OBJ, STL and COLLADA.</source>
      <translation>Layer und Einstellungen anfangs eingeklappt oder offen; nur Kompass, Zoom und Quellen; oder dazu das Modell, überhöht wie gezeigt, als glTF, OBJ, STL und COLLADA.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Jinja2 template to use in its place: the path of a file, or a name in scenery/templates of the profile, such as museum.html.j2.</source>
      <translation>Jinja2-Vorlage, die stattdessen benutzt wird: der Pfad einer Datei oder ein Name in scenery/templates des Profils, etwa museum.html.j2.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Vertical exaggeration</source>
      <translation>Überhöhung</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Background</source>
      <translation>Hintergrund</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Background picture</source>
      <translation>Hintergrundbild</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Fog (%)</source>
      <translation>Nebel (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Sun at (date and time)</source>
      <translation>Sonne am (Datum und Uhrzeit)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Water level (m)</source>
      <translation>Wasserstand (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Water colour</source>
      <translation>Wasserfarbe</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>First view</source>
      <translation>Erste Ansicht</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Controls</source>
      <translation>Steuerung</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Vertical shift (m)</source>
      <translation>Höhenversatz (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Base size</source>
      <translation>Basisgröße</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Named views</source>
      <translation>Benannte Ansichten</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Compare two drapes</source>
      <translation>Zwei Texturen vergleichen</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>More credits</source>
      <translation>Weitere Quellenangaben</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Accent colour</source>
      <translation>Akzentfarbe</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Address of the page</source>
      <translation>Adresse der Seite</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Pages that may embed it</source>
      <translation>Seiten, die sie einbetten dürfen</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Poster</source>
      <translation>Startbild</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Own template</source>
      <translation>Eigene Vorlage</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Sun: azimuth %(azimuth).1f° (from grid north), elevation %(elevation).1f°.</source>
      <translation>Sonne: Azimut %(azimuth).1f° (von Gitternord), Höhe %(elevation).1f°.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>SUN: the sun is below the horizon at that time; the scene is drawn in dusk, without shadows.</source>
      <translation>SUN: Die Sonne steht zu dieser Zeit unter dem Horizont; die Szene wird in der Dämmerung und ohne Schatten gezeichnet.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>One file</source>
      <translation>Eine Datei</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Orbit</source>
      <translation>Umkreisen</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Trackball</source>
      <translation>Trackball</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>3d,batch,atlas,coverage,series,many,scenes,places,parallel,processes,dask,cluster,cron,index,automation</source>
      <translation>Stapel,Stapelverarbeitung,Atlas,Abdeckung,Serie,viele,Szenen,Orte,parallel,Prozesse,Cluster,Automatisierung</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Batch of scenes</source>
      <translation>Szenen im Stapel</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Makes a scene for each feature of a layer, or each place of a list.</source>
      <translation>Erzeugt eine Szene für jedes Objekt eines Layers oder jeden Ort einer Liste.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Runs a recipe once for each feature of a coverage layer, or each place of a list, with the extent of its own: pages, models or pictures, and an index page with a map and thumbnails.

PLACES is a text of lines or a CSV file: name,x,y[,width[,height[,rotation]]], the coordinates being longitude and latitude or those of PLACES_CRS, sizes in metres.

Scenes are made at the same time by PROCESSES of this machine, or by the workers of a Dask cluster at SCHEDULER. What is finished and unchanged is not made again, so that a batch that was stopped goes on where it was. A scene that fails stops no other: failures.csv lists the failures, and the run ends as failed.</source>
      <translation>Führt ein Rezept für jedes Objekt eines Abdeckungslayers oder jeden Ort einer Liste einmal aus, jeweils mit eigener Ausdehnung: Seiten, Modelle oder Bilder und eine Übersichtsseite mit Karte und Vorschaubildern.

PLACES ist ein Text aus Zeilen oder eine CSV-Datei: name,x,y[,width[,height[,rotation]]], wobei die Koordinaten Länge und Breite oder die von PLACES_CRS und die Größen in Metern sind.

Die Szenen entstehen gleichzeitig in PROCESSES Prozessen dieses Rechners oder bei den Arbeitern eines Dask-Clusters unter SCHEDULER. Was fertig und unverändert ist, wird nicht noch einmal erzeugt, sodass ein abgebrochener Stapel weiterläuft, wo er war. Eine misslungene Szene hält keine andere auf: failures.csv führt die Fehlschläge auf, und der Lauf endet als fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>A recipe, or a page that carries one. None: the one that the project keeps beside it.</source>
      <translation>Ein Rezept oder eine Seite, die eines enthält. Keines: das, welches neben dem Projekt liegt.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>A scene is made for each of its features.</source>
      <translation>Für jedes seiner Objekte entsteht eine Szene.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Lines of name,x,y[,width[,height[,rotation]]], or the path of a CSV file.</source>
      <translation>Zeilen aus name,x,y[,width[,height[,rotation]]] oder der Pfad einer CSV-Datei.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>CRS of the coordinates in PLACES. None: longitude and latitude.</source>
      <translation>KBS der Koordinaten in PLACES. Keines: Länge und Breite.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Name of the file. Left out: the first text field, else the feature's id.</source>
      <translation>Name der Datei. Weggelassen: das erste Textfeld, sonst die ID des Objekts.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Title of the scene. Left out: as NAME.</source>
      <translation>Titel der Szene. Weggelassen: wie NAME.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>A geometry, or xmin,xmax,ymin,ymax in the layer's CRS. Left out: the feature's box.</source>
      <translation>Eine Geometrie oder xmin,xmax,ymin,ymax im KBS des Layers. Weggelassen: das umgebende Rechteck des Objekts.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Rotation (°)</source>
      <translation>Drehung (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Counter-clockwise. Left out: the recipe's.</source>
      <translation>Gegen den Uhrzeigersinn. Weggelassen: die des Rezepts.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Margin (%)</source>
      <translation>Rand (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Added around a feature, percent of its size.</source>
      <translation>Wird um ein Objekt ergänzt, in Prozent seiner Größe.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Size about points (m)</source>
      <translation>Größe um Punkte (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Width and height of the extent about a point.</source>
      <translation>Breite und Höhe der Ausdehnung um einen Punkt.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Projected CRS of all scenes. None: the recipe's, else the layer's or the fitting UTM zone.</source>
      <translation>Projiziertes KBS aller Szenen. Keines: das des Rezepts, sonst das des Layers oder die passende UTM-Zone.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Picture (PNG)</source>
      <translation>Bild (PNG)</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>What is made of each.</source>
      <translation>Was aus jedem wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Holds the scenes, index.html and, if anything failed, failures.csv.</source>
      <translation>Enthält die Szenen, index.html und, falls etwas misslang, failures.csv.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Scenes that are made at the same time. 0: one for each core.</source>
      <translation>Szenen, die gleichzeitig entstehen. 0: eine je Prozessorkern.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Dask scheduler</source>
      <translation>Dask-Scheduler</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Address of a Dask cluster, such as tcp://host:8786, whose workers see the same files. Empty: this machine.</source>
      <translation>Adresse eines Dask-Clusters wie tcp://host:8786, dessen Arbeiter dieselben Dateien sehen. Leer: dieser Rechner.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Recipe</source>
      <translation>Rezept</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Coverage layer</source>
      <translation>Abdeckungslayer</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>CRS of the places</source>
      <translation>KBS der Orte</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Scene CRS</source>
      <translation>KBS der Szene</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Make</source>
      <translation>Erzeugen</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Folder of the scenes</source>
      <translation>Ordner der Szenen</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Index page</source>
      <translation>Übersichtsseite</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>An index.html with a map and links to all scenes.</source>
      <translation>Eine index.html mit einer Karte und Links zu allen Szenen.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Thumbnails</source>
      <translation>Vorschaubilder</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>A picture of each page in the index, where a browser is installed.</source>
      <translation>Ein Bild jeder Seite in der Übersicht, wenn ein Browser installiert ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Processes</source>
      <translation>Prozesse</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Scenes</source>
      <translation>Szenen</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>No browser is found, so that the index has no thumbnails.</source>
      <translation>Es wurde kein Browser gefunden; die Übersicht hat deshalb keine Vorschaubilder.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>3d,city,citygml,cityjson,cityjsonseq,lod2,building,buildings,roof,semantic,gltf,glb,threejs,webgl</source>
      <translation>Stadt,Stadtmodell,Gebäude,Dach,Dächer,semantisch</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Build city model</source>
      <translation>Stadtmodell erzeugen</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Turns a CityJSON or CityGML file into 3D objects with their attributes.</source>
      <translation>Macht aus einer CityJSON- oder CityGML-Datei 3D-Objekte mit ihren Attributen.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Turns a 3D city model into a part (binary glTF) that Assemble scene shows. It reads CityJSON 1.0 to 2.0, CityJSONSeq, and CityGML 1.0 to 3.0. Each object with its parts is one feature that keeps its attributes, nested ones with a dot in their names; roofs, walls and other surfaces are coloured apart. Heights stay as they are, in their own vertical datum.

COLOR, ROOF_COLOR, DATE, END_DATE and ALTITUDE are expressions over the attributes, id and type. COLOR may use the field “surface” (WallSurface, RoofSurface, …). Buildings without such surfaces have them told by their slopes.

What is wrong with the file's geometries never stops the run: it is counted in the log and listed by object in REPORT, by the error codes of val3dity. A textured surface shows its picture instead of its colour.</source>
      <translation>Macht aus einem 3D-Stadtmodell einen Teil (binäres glTF), den „Szene zusammenstellen“ zeigt. Gelesen werden CityJSON 1.0 bis 2.0, CityJSONSeq und CityGML 1.0 bis 3.0. Jedes Objekt ist mit seinen Bestandteilen ein Objekt, das seine Attribute behält, geschachtelte mit einem Punkt im Namen; Dächer, Wände und andere Flächen sind verschieden gefärbt. Höhen bleiben, wie sie sind, in ihrem eigenen Höhenbezugssystem.

COLOR, ROOF_COLOR, DATE, END_DATE und ALTITUDE sind Ausdrücke über die Attribute, id und type. COLOR darf das Feld „surface“ benutzen (WallSurface, RoofSurface, …). Bei Gebäuden ohne solche Flächen werden sie an ihrer Neigung erkannt.

Fehlerhafte Geometrien der Datei halten den Lauf nie auf: sie werden im Protokoll gezählt und in REPORT je Objekt mit den Fehlercodes von val3dity aufgeführt. Eine texturierte Fläche zeigt ihr Bild anstelle ihrer Farbe.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>A CityJSON (.json), CityJSONSeq (.jsonl) or CityGML (.gml, .xml) file, unpacked.</source>
      <translation>Eine CityJSON- (.json), CityJSONSeq- (.jsonl) oder CityGML-Datei (.gml, .xml), entpackt.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Part of Build terrain; it gives the scene's CRS and extent, and the ground of TERRAIN_FIT.</source>
      <translation>Teil aus „Gelände erzeugen“; er gibt KBS und Ausdehnung der Szene vor und den Boden für TERRAIN_FIT.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>0: the best that each object has. Another number, such as 1, 2 or 2.2: that one; objects without it take the next best and are counted.</source>
      <translation>0: die beste, die ein Objekt hat. Eine andere Zahl wie 1, 2 oder 2.2: diese; Objekte ohne sie nehmen die nächstbeste und werden gezählt.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>A colour as QGIS writes it, such as '#c04030'. Left out: the file's materials, else a colour by kind of surface and object.</source>
      <translation>Eine Farbe, wie QGIS sie schreibt, etwa '#c04030'. Weggelassen: die Materialien der Datei, sonst eine Farbe je Art von Fläche und Objekt.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Colour of roofs</source>
      <translation>Farbe der Dächer</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Left out: as COLOR.</source>
      <translation>Weggelassen: wie COLOR.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Heights as they are</source>
      <translation>Höhen wie gegeben</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Lift each object onto the terrain</source>
      <translation>Jedes Objekt auf das Gelände heben</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Level the terrain beneath each building</source>
      <translation>Das Gelände unter jedem Gebäude einebnen</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Lifting (or lowering) puts the lowest place of each object at the lowest ground along its footprint. Levelling leaves the objects where they are and moves the terrain to the ground of buildings: give LEVELLED_TERRAIN, too, and show that in the scene instead of TERRAIN.</source>
      <translation>Beim Heben (oder Senken) kommt die tiefste Stelle jedes Objekts auf den tiefsten Boden entlang seines Grundrisses. Beim Einebnen bleiben die Objekte, wo sie sind, und das Gelände kommt zum Boden der Gebäude: Geben Sie dann auch LEVELLED_TERRAIN an, und zeigen Sie das in der Szene anstelle von TERRAIN.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Roofs</source>
      <translation>Dächer</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Roofs and walls</source>
      <translation>Dächer und Wände</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>They show the picture that lies on TERRAIN in the page, such as an orthophoto, as it is seen from above. Surfaces with a texture of their own, and those beyond the drape, stay as they are.</source>
      <translation>Sie zeigen das Bild, das auf der Seite auf TERRAIN liegt, etwa ein Orthofoto, wie es von oben zu sehen ist. Flächen mit eigener Textur und solche außerhalb der Geländetextur bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Altitude (m)</source>
      <translation>Höhenlage (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Metres that objects are raised by.</source>
      <translation>Meter, um die Objekte gehoben werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>From when the object is there: a date, or a year such as yearOfConstruction.</source>
      <translation>Ab wann das Objekt da ist: ein Datum oder ein Jahr wie yearOfConstruction.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>End date</source>
      <translation>Enddatum</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Until when the object is there: a date, or a year such as yearOfDemolition.</source>
      <translation>Bis wann das Objekt da ist: ein Datum oder ein Jahr wie yearOfDemolition.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Names with commas between them, of objects or of their surfaces; none: all. id and type are always kept.</source>
      <translation>Namen, durch Kommas getrennt, von Objekten oder ihren Flächen; keine: alle. id und type bleiben immer.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Name of the layer in the scene, by default the file's.</source>
      <translation>Name des Layers in der Szene, standardmäßig der der Datei.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Attribution and licence, one a line, which few files name themselves.</source>
      <translation>Quellenangabe und Lizenz, eine je Zeile; wenige Dateien nennen sie selbst.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>The objects as a .glb file, input of Assemble scene.</source>
      <translation>Die Objekte als .glb-Datei, Eingabe von „Szene zusammenstellen“.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>TERRAIN with its drapes, level beneath the buildings where TERRAIN_FIT says so, for the scene to show instead of TERRAIN.</source>
      <translation>TERRAIN mit seinen Texturen, unter den Gebäuden eingeebnet, wo TERRAIN_FIT das verlangt; in der Szene anstelle von TERRAIN zu zeigen.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Leaves out objects beyond it. By default the terrain's extent, or the model's.</source>
      <translation>Lässt Objekte außerhalb weg. Standardmäßig die Ausdehnung des Geländes oder die des Modells.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Projected CRS of the scene. None: the terrain's, else the file's own or the fitting UTM zone. It is also taken as the file's where that names none.</source>
      <translation>Projiziertes KBS der Szene. Keines: das des Geländes, sonst das der Datei oder die passende UTM-Zone. Es gilt auch als das der Datei, wenn diese keines nennt.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>City model file</source>
      <translation>Stadtmodelldatei</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Level of detail</source>
      <translation>Detailstufe (LOD)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Fit to the terrain</source>
      <translation>Anpassung an das Gelände</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Surfaces that take the terrain's drape</source>
      <translation>Flächen, die die Geländetextur übernehmen</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Attributes to keep</source>
      <translation>Attribute, die bleiben</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Credits</source>
      <translation>Quellenangaben</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>City model part</source>
      <translation>Stadtmodellteil</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Levelled terrain part</source>
      <translation>Eingeebneter Geländeteil</translation>
    </message>
    <message>
      <location filename="../algorithms/buildlines.py" />
      <source>3d,line,polyline,road,railway,river,route,track,pipe,tube,wall,profile,arc,flow,gltf,glb,threejs,webgl</source>
      <translation>Linie,Linien,Straße,Bahn,Fluss,Route,Weg,Spur,Rohr,Leitung,Wand,Profil,Bogen,Fluss</translation>
    </message>
    <message>
      <location filename="../algorithms/buildlines.py" />
      <source>Build lines</source>
      <translation>Linien erzeugen</translation>
    </message>
    <message>
      <location filename="../algorithms/buildlines.py" />
      <source>Turns a line layer into lines on the terrain, ribbons, pipes, walls or arcs.</source>
      <translation>Macht aus einem Linienlayer Linien auf dem Gelände, Bänder, Rohre, Wände oder Bögen.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpoints.py" />
      <source>3d,point,sphere,cylinder,cone,box,disk,dip,strike,geology,icon,marker,billboard,model,tree,gltf,glb,threejs,webgl</source>
      <translation>Punkt,Punkte,Kugel,Zylinder,Säule,Kegel,Quader,Scheibe,Fallen,Streichen,Geologie,Symbol,Markierung,Modell,Baum,Bäume</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpoints.py" />
      <source>Build points</source>
      <translation>Punkte erzeugen</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpoints.py" />
      <source>Turns a point layer into spheres, columns, disks, icons or 3D models.</source>
      <translation>Macht aus einem Punktlayer Kugeln, Säulen, Scheiben, Symbole oder 3D-Modelle.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpolygons.py" />
      <source>3d,extrude,extrusion,building,buildings,city,polygon,overlay,drape,roof,tin,mesh,height,floors,gltf,glb,threejs,webgl</source>
      <translation>extrudieren,Extrusion,Gebäude,Haus,Häuser,Stadt,Polygon,Fläche,Auflage,Dach,Netz,Höhe,Stockwerke,Geschosse</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpolygons.py" />
      <source>Build polygons</source>
      <translation>Polygone erzeugen</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpolygons.py" />
      <source>Turns a polygon layer into 3D objects that stand or lie on the terrain.</source>
      <translation>Macht aus einem Polygonlayer 3D-Objekte, die auf dem Gelände stehen oder liegen.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>3d,dem,dtm,elevation,height,relief,terrain,mesh,drape,texture,surroundings,quad tree,tin,clip,heat map,gltf,glb,threejs,webgl</source>
      <translation>DGM,DHM,Höhe,Höhenmodell,Relief,Gelände,Netz,Textur,Umgebung,Quadtree,zuschneiden,Heatmap</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Build terrain</source>
      <translation>Gelände erzeugen</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Turns a raster of heights, or a plane, into the terrain of a 3D scene.</source>
      <translation>Macht aus einem Raster von Höhen oder einer Ebene das Gelände einer 3D-Szene.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Turns a raster of heights into a terrain part (binary glTF) that Assemble scene shows and that other steps stand on. Cells without data become holes.

Without a DEM the terrain is a plane at ALTITUDE over EXTENT. A DEM in degrees or in a world Mercator gets the fitting UTM zone, unless you choose a CRS. Draped with IMAGE, LAYERS or THEME; else in COLOR; else tinted by height.

The vertices lie SPACING apart, or GRID_SIZE cells make the longer side. SURROUNDINGS adds a coarser ring, FOCUS makes a quad tree that is finest there, MAX_ERROR makes as few triangles as keep every height within so many metres.</source>
      <translation>Macht aus einem Raster von Höhen einen Geländeteil (binäres glTF), den „Szene zusammenstellen“ zeigt und auf dem andere Schritte aufbauen. Zellen ohne Daten werden zu Löchern.

Ohne DGM ist das Gelände eine Ebene in der Höhe ALTITUDE über EXTENT. Ein DGM in Grad oder in einem weltweiten Mercator bekommt die passende UTM-Zone, sofern Sie kein KBS wählen. Überzogen wird es mit IMAGE, LAYERS oder THEME; sonst hat es die Farbe COLOR; sonst Farben nach der Höhe.

Die Stützpunkte liegen im Abstand SPACING, oder GRID_SIZE Zellen ergeben die längere Seite. SURROUNDINGS ergänzt einen gröberen Ring, FOCUS erzeugt einen Quadtree, der dort am feinsten ist, und MAX_ERROR so wenige Dreiecke, dass jede Höhe auf so viele Meter genau bleibt.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Raster whose values are heights in metres. None: a plane at ALTITUDE.</source>
      <translation>Raster, dessen Werte Höhen in Metern sind. Keines: eine Ebene in der Höhe ALTITUDE.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Band of the DEM that holds the heights.</source>
      <translation>Kanal des DGM, der die Höhen enthält.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Height of the plane in metres where no DEM is given.</source>
      <translation>Höhe der Ebene in Metern, wenn kein DGM gegeben ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>What the scene covers, by default the whole DEM. Without a CRS in brackets it is in CRS if that is given, else in the DEM's.</source>
      <translation>Was die Szene umfasst, standardmäßig das ganze DGM. Ohne KBS in Klammern gilt CRS, wenn es gegeben ist, sonst das KBS des DGM.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Projected CRS of the scene. None: the DEM's own, or the fitting UTM zone where that is in degrees or a world Mercator.</source>
      <translation>Projiziertes KBS der Szene. Keines: das des DGM oder die passende UTM-Zone, wenn jenes in Grad oder ein weltweiter Mercator ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Distance of the terrain's vertices in ground metres. None: the DEM's own resolution.</source>
      <translation>Abstand der Stützpunkte des Geländes in Metern am Boden. Keiner: die Auflösung des DGM.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Cells of the terrain's grid along its longer side, instead of SPACING.</source>
      <translation>Zellen des Geländegitters entlang der längeren Seite, anstelle von SPACING.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Name of the layer in the scene, by default the DEM's.</source>
      <translation>Name des Layers in der Szene, standardmäßig der des DGM.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>The terrain as a .glb file, input of Assemble scene and TERRAIN of other steps.</source>
      <translation>Das Gelände als .glb-Datei, Eingabe von „Szene zusammenstellen“ und TERRAIN anderer Schritte.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Nearest</source>
      <translation>Nächster Nachbar</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Bilinear</source>
      <translation>Bilinear</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Cubic</source>
      <translation>Kubisch</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Average</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>How heights between the DEM's cells are found. Automatic: average where the grid is coarser than the DEM, else bilinear.</source>
      <translation>Wie Höhen zwischen den Zellen des DGM gefunden werden. Automatisch: Mittelwert, wo das Gitter gröber ist als das DGM, sonst bilinear.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Factor</source>
      <translation>Faktor</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Multiplies the DEM's values, once they are metres.</source>
      <translation>Multipliziert die Werte des DGM, sobald sie in Metern sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Offset (m)</source>
      <translation>Versatz (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Added to the heights, in metres.</source>
      <translation>Wird zu den Höhen addiert, in Metern.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Part of Build terrain whose extent and CRS this terrain takes, for a second surface in the same scene.</source>
      <translation>Teil aus „Gelände erzeugen“, dessen Ausdehnung und KBS dieses Gelände übernimmt, für eine zweite Oberfläche in derselben Szene.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>The values, times FACTOR plus OFFSET, are heights above TERRAIN instead of absolute ones.</source>
      <translation>Die Werte, mal FACTOR plus OFFSET, sind Höhen über TERRAIN statt absoluter.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Largest error (m)</source>
      <translation>Größter Fehler (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>As few triangles as keep every height within this many metres, instead of a regular grid.</source>
      <translation>So wenige Dreiecke, dass jede Höhe auf so viele Meter genau bleibt, anstelle eines regelmäßigen Gitters.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Blocks around the extent: 3 makes 3 × 3 with the extent in the middle; 5, 7 or 9; 1 for none.</source>
      <translation>Blöcke um die Ausdehnung: 3 ergibt 3 × 3 mit der Ausdehnung in der Mitte; 5, 7 oder 9; 1 für keine.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>How many times SPACING the vertices of the surroundings are apart: 1, 2, 4, 8, 16, 32 or 64.</source>
      <translation>Um wie viel weiter als SPACING die Stützpunkte der Umgebung auseinander liegen: 1, 2, 4, 8, 16, 32 oder 64.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Where the terrain is at its finest: a rectangle, or a point as x,x,y,y. Elsewhere quads grow with the distance. Without a CRS in brackets it is in that of EXTENT.</source>
      <translation>Wo das Gelände am feinsten ist: ein Rechteck oder ein Punkt als x,x,y,y. Anderswo wachsen die Quadrate mit der Entfernung. Ohne KBS in Klammern gilt das von EXTENT.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>How many times the quads at FOCUS are divided in four. Used with FOCUS alone.</source>
      <translation>Wie oft die Quadrate bei FOCUS geviertelt werden. Wird nur zusammen mit FOCUS benutzt.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>The terrain ends exactly along the edges of these polygons.</source>
      <translation>Das Gelände endet genau an den Rändern dieser Polygone.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Upright faces below the terrain's edges, as of a block cut out of the ground.</source>
      <translation>Senkrechte Flächen unter den Rändern des Geländes, wie bei einem aus dem Boden geschnittenen Block.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Altitude of the bottom (m)</source>
      <translation>Höhe der Unterseite (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Where the sides end. None: a little below the lowest height.</source>
      <translation>Wo die Seiten enden. Keine: ein wenig unter der niedrigsten Höhe.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Colour of the sides</source>
      <translation>Farbe der Seiten</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>None: a warm grey.</source>
      <translation>Keine: ein warmes Grau.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Colour of the frame</source>
      <translation>Farbe des Rahmens</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Lines along the edges of the block. None: no frame.</source>
      <translation>Linien entlang der Kanten des Blocks. Keine: kein Rahmen.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Colour of the wireframe</source>
      <translation>Farbe des Drahtgitters</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Lines along the grid of the terrain. None: no wireframe.</source>
      <translation>Linien entlang des Geländegitters. Keine: kein Drahtgitter.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Elevation (DEM)</source>
      <translation>Höhenmodell (DGM)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Band</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Altitude of the plane</source>
      <translation>Höhe der Ebene</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Grid spacing (m)</source>
      <translation>Gitterabstand (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Grid size</source>
      <translation>Gittergröße</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Resampling</source>
      <translation>Abtastung</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Terrain beneath</source>
      <translation>Gelände darunter</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Heights above that terrain</source>
      <translation>Höhen über diesem Gelände</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Surroundings (blocks a side)</source>
      <translation>Umgebung (Blöcke je Seite)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Roughening of the surroundings</source>
      <translation>Vergröberung der Umgebung</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Focus of a quad tree</source>
      <translation>Mittelpunkt eines Quadtrees</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Height of the quad tree</source>
      <translation>Tiefe des Quadtrees</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Clip by polygons</source>
      <translation>Auf Polygone zuschneiden</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Sides and bottom</source>
      <translation>Seiten und Unterseite</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Plane</source>
      <translation>Ebene</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>The DEM's heights are in units of %.7g m; they are converted to metres.</source>
      <translation>Die Höhen des DGM sind in Einheiten von %.7g m; sie werden in Meter umgerechnet.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>3d,dem,elevation,height,terrain,tiles,xyz,tms,download,gsi,terrarium,terrain-rgb,mapbox,mapzen</source>
      <translation>DGM,DHM,Höhe,Höhenmodell,Gelände,Kacheln,Kartenkacheln,herunterladen</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Elevation tiles</source>
      <translation>Höhenkacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Fetches elevation tiles of the web as a DEM, input of Build terrain.</source>
      <translation>Holt Höhenkacheln aus dem Web als DGM, Eingabe von „Gelände erzeugen“.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Fetches tiles that hold heights and puts their pixels, as they are, into a GeoTIFF in EPSG:3857, input of Build terrain. Tiles that do not exist become holes; tiles that can't be read do too, and are named.

URLs, for example: https://cyberjapandata.gsi.go.jp/xyz/dem/{z}/{x}/{y}.txt (GSI text), https://cyberjapandata.gsi.go.jp/xyz/dem_png/{z}/{x}/{y}.png (GSI PNG), https://s3.amazonaws.com/elevation-tiles-prod/terrarium/{z}/{x}/{y}.png (Terrarium). Heed the terms of who offers them, and name them in ATTRIBUTION. Tiles are kept in CACHE, and at most four are asked for at a time.</source>
      <translation>Holt Kacheln, die Höhen enthalten, und schreibt ihre Pixel unverändert in ein GeoTIFF in EPSG:3857, Eingabe von „Gelände erzeugen“. Kacheln, die es nicht gibt, werden zu Löchern; unlesbare ebenso, und sie werden genannt.

URLs sind zum Beispiel: https://cyberjapandata.gsi.go.jp/xyz/dem/{z}/{x}/{y}.txt (GSI-Text), https://cyberjapandata.gsi.go.jp/xyz/dem_png/{z}/{x}/{y}.png (GSI-PNG), https://s3.amazonaws.com/elevation-tiles-prod/terrarium/{z}/{x}/{y}.png (Terrarium). Beachten Sie die Bedingungen der Anbieter, und nennen Sie sie in ATTRIBUTION. Kacheln werden in CACHE aufbewahrt, und höchstens vier werden gleichzeitig abgefragt.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>The heights in metres as a GeoTIFF (.tif), input of Build terrain.</source>
      <translation>Die Höhen in Metern als GeoTIFF (.tif), Eingabe von „Gelände erzeugen“.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Address (http, https, file) or path with {z}, {x} and {y} in the places of zoom, column and row; {-y} where rows count from the south (TMS). Scenery writes it into no log, file or cache; QGIS itself lists it with a run's parameters.</source>
      <translation>Adresse (http, https, file) oder Pfad mit {z}, {x} und {y} anstelle von Zoomstufe, Spalte und Zeile; {-y}, wo Zeilen von Süden her zählen (TMS). Scenery schreibt sie in kein Protokoll, keine Datei und keinen Cache; QGIS selbst führt sie bei den Parametern eines Laufs auf.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>GSI text</source>
      <translation>GSI-Text</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>GSI PNG</source>
      <translation>GSI-PNG</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Terrarium</source>
      <translation>Terrarium</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Terrain-RGB</source>
      <translation>Terrain-RGB</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>How the tiles hold heights.</source>
      <translation>Wie die Kacheln Höhen enthalten.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>What the tiles have to cover; they reach a little beyond. Without a CRS in brackets it is in the project's.</source>
      <translation>Was die Kacheln abdecken müssen; sie reichen ein wenig darüber hinaus. Ohne KBS in Klammern gilt das des Projekts.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Zoom of the tiles, 0 to 24. None: chosen by SPACING.</source>
      <translation>Zoomstufe der Kacheln, 0 bis 24. Keine: nach SPACING gewählt.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Where ZOOM is not given: the lowest zoom is taken whose pixels are no coarser than so many ground metres at the extent's middle latitude, counted for tiles of 256 pixels (others are finer), but none above the finest that such tiles usually have: 14 for GSI, 15 for others.</source>
      <translation>Wenn ZOOM nicht gegeben ist: Gewählt wird die niedrigste Zoomstufe, deren Pixel nicht gröber sind als so viele Meter am Boden auf der mittleren Breite der Ausdehnung, gerechnet für Kacheln von 256 Pixeln (andere sind feiner), aber keine über der feinsten, die es von solchen Kacheln üblicherweise gibt: 14 bei GSI, 15 bei anderen.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Whom the heights come from, as scenes made of them are to show it.</source>
      <translation>Von wem die Höhen stammen, so wie Szenen daraus es zeigen sollen.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Folder where fetched tiles are kept. None: one among QGIS's settings.</source>
      <translation>Ordner, in dem geholte Kacheln aufbewahrt werden. Keiner: einer bei den Einstellungen von QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Days after which a kept tile is fetched again; 0: every time.</source>
      <translation>Tage, nach denen eine aufbewahrte Kachel neu geholt wird; 0: jedes Mal.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Zoom %(zoom)d: %(columns)d × %(rows)d tiles, %(pixel).1f m a pixel of 256-pixel tiles.</source>
      <translation>Zoomstufe %(zoom)d: %(columns)d × %(rows)d Kacheln, %(pixel).1f m je Pixel bei Kacheln von 256 Pixeln.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Elevation</source>
      <translation>Höhenmodell</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>URL or path of the tiles</source>
      <translation>URL oder Pfad der Kacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Encoding</source>
      <translation>Kodierung</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Zoom</source>
      <translation>Zoomstufe</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Pixel size (m)</source>
      <translation>Pixelgröße (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Attribution</source>
      <translation>Quellenangabe</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Cache</source>
      <translation>Cache</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Cache expiry (days)</source>
      <translation>Ablauf des Caches (Tage)</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Tile %(id)s is broken and becomes a hole: %(reason)s.</source>
      <translation>Kachel %(id)s ist beschädigt und wird zu einem Loch: %(reason)s.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>… and %d more; REPORT lists them all.</source>
      <translation>… und %d weitere; REPORT führt alle auf.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>3d,export,image,picture,png,screenshot,render,poster,transparent</source>
      <translation>exportieren,Bild,Screenshot,Bildschirmfoto,rendern,Poster,Plakat,transparent,durchsichtig</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Export image</source>
      <translation>Bild exportieren</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Draws a picture of a scene, as large as wanted.</source>
      <translation>Zeichnet ein Bild einer Szene in beliebiger Größe.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Draws a PNG of a scene that Assemble scene or Quick scene made, of any size and without a display. Chromium, Chrome or Edge does the drawing and has to be installed.

VIEW is camera and target in the scene CRS: x,y,z,tx,ty,tz, and perhaps ux,uy,uz of what is up; heights are true ones. The page tells its present view as scenery.view in the browser's console. It may also be the name of one of the page's views.</source>
      <translation>Zeichnet ein PNG einer Szene, die „Szene zusammenstellen“ oder „Schnelle Szene“ erzeugt hat, in beliebiger Größe und ohne Bildschirm. Chromium, Chrome oder Edge zeichnet und muss installiert sein.

VIEW ist Kamera und Ziel im KBS der Szene: x,y,z,tx,ty,tz und gegebenenfalls ux,uy,uz dessen, was oben ist; Höhen sind wahre. Die Seite nennt ihre gegenwärtige Ansicht als scenery.view in der Konsole des Browsers. Es darf auch der Name einer der Ansichten der Seite sein.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The page (.html) of a scene, or the folder that holds its index.html.</source>
      <translation>Die Seite (.html) einer Szene oder der Ordner, der ihre index.html enthält.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Camera and target, x,y,z,tx,ty,tz in the scene CRS, or the name of one of the page's VIEWS. Empty: its first view.</source>
      <translation>Kamera und Ziel, x,y,z,tx,ty,tz im KBS der Szene, oder der Name einer der VIEWS der Seite. Leer: ihre erste Ansicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The group of layers that shows, such as Plan A. Empty: that of the view, or the first.</source>
      <translation>Die Gruppe von Layern, die zu sehen ist, etwa Plan A. Leer: die der Ansicht oder die erste.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Leaves out sky and ground around the model.</source>
      <translation>Lässt Himmel und Boden um das Modell weg.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The page's title, layers and buttons are in the picture. Credits always are.</source>
      <translation>Titel, Layer und Schaltflächen der Seite sind mit im Bild. Quellenangaben sind es immer.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The program of Chromium, Chrome or Edge. Empty: the first that is found.</source>
      <translation>Das Programm von Chromium, Chrome oder Edge. Leer: das erste gefundene.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The picture.</source>
      <translation>Das Bild.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Width of the picture in pixels; on Windows at most 4096.</source>
      <translation>Breite des Bildes in Pixeln; unter Windows höchstens 4096.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Height of the picture in pixels; on Windows at most 4096.</source>
      <translation>Höhe des Bildes in Pixeln; unter Windows höchstens 4096.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Transparent background</source>
      <translation>Transparenter Hintergrund</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>With panels and buttons</source>
      <translation>Mit Bedienfeld und Schaltflächen</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Browser</source>
      <translation>Browser</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>PNG files (*.png)</source>
      <translation>PNG-Dateien (*.png)</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>3d,export,model,mesh,print,printing,glb,gltf,obj,stl,collada,dae,blender,watertight</source>
      <translation>exportieren,Modell,Netz,drucken,3D-Druck,wasserdicht</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Export model</source>
      <translation>Modell exportieren</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Saves parts as a 3D model for other programs, or for a 3D printer.</source>
      <translation>Speichert Teile als 3D-Modell für andere Programme oder für einen 3D-Drucker.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Saves the parts that build steps made as one 3D model that Blender, CAD programs and 3D printers read.

GLB, OBJ and COLLADA have colours and images and are y up: x is east, y up, z south of the middle of the parts' extent. STL has shapes alone and is z up: x is east, y north. OBJ and COLLADA write their images, and OBJ its .mtl, beside OUTPUT and named after it. Lines have no place in STL, dots none in STL and COLLADA, labels none in any. Icons stand upright and face south.

For 3D printing, choose STL, WATERTIGHT and SIZE. The terrain is then one closed body with a flat bottom; buildings and other bodies are closed bodies of their own that reach into it, which slicers print as one. Surfaces that enclose nothing are left out.</source>
      <translation>Speichert die Teile, die die Erzeugungsschritte geliefert haben, als ein 3D-Modell, das Blender, CAD-Programme und 3D-Drucker lesen.

GLB, OBJ und COLLADA haben Farben und Bilder, und y zeigt nach oben: x ist Osten, y oben, z Süden, von der Mitte der Ausdehnung der Teile aus. STL hat nur Formen, und z zeigt nach oben: x ist Osten, y Norden. OBJ und COLLADA schreiben ihre Bilder, OBJ auch seine .mtl, neben OUTPUT und nach ihm benannt. Linien haben in STL keinen Platz, Punkte keinen in STL und COLLADA, Beschriftungen in keinem. Symbole stehen aufrecht und blicken nach Süden.

Für 3D-Druck wählen Sie STL, WATERTIGHT und SIZE. Das Gelände ist dann ein geschlossener Körper mit flacher Unterseite; Gebäude und andere Körper sind eigene geschlossene Körper, die in es hineinreichen und die Slicer als einen drucken. Flächen, die nichts umschließen, bleiben weg.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>The .glb files of build steps.</source>
      <translation>Die .glb-Dateien der Erzeugungsschritte.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Format of the model. OUTPUT gets its ending where it has another one.</source>
      <translation>Format des Modells. OUTPUT bekommt dessen Endung, wenn es eine andere hat.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>How many times taller terrain, altitudes and the heights of extruded polygons, boxes, cylinders and cones are.</source>
      <translation>Um wie viel höher Gelände, Höhenlagen und die Höhen extrudierter Polygone, Quader, Zylinder und Kegel sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Terrain becomes a body with upright sides and a flat bottom, as 3D printers need it.</source>
      <translation>Das Gelände wird zu einem Körper mit senkrechten Seiten und flacher Unterseite, wie 3D-Drucker ihn brauchen.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Longest side in millimetres</source>
      <translation>Längste Seite in Millimetern</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>The model's longest horizontal side, for printing; it then stands on height 0. OBJ and STL, which know no unit, are in millimetres then, the others in metres. Empty: as large as the ground, in metres.</source>
      <translation>Die längste horizontale Seite des Modells, zum Drucken; es steht dann auf Höhe 0. OBJ und STL, die keine Einheit kennen, sind dann in Millimetern, die anderen in Metern. Leer: so groß wie in der Natur, in Metern.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Thickness of the base</source>
      <translation>Dicke des Sockels</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>What is under the lowest point of a terrain with WATERTIGHT: millimetres where SIZE is given, else metres. Empty: 2 % of the longest side.</source>
      <translation>Was bei WATERTIGHT unter dem tiefsten Punkt eines Geländes ist: Millimeter, wenn SIZE gegeben ist, sonst Meter. Leer: 2 % der längsten Seite.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>The model; OBJ and COLLADA have more files beside it.</source>
      <translation>Das Modell; OBJ und COLLADA haben weitere Dateien daneben.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Closed bodies only</source>
      <translation>Nur geschlossene Körper</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>glTF binary (*.glb);;OBJ (*.obj);;STL (*.stl);;COLLADA (*.dae)</source>
      <translation>glTF binär (*.glb);;OBJ (*.obj);;STL (*.stl);;COLLADA (*.dae)</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>glTF binary (.glb)</source>
      <translation>glTF binär (.glb)</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Left out: %s.</source>
      <translation>Weggelassen: %s.</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>3d,qgis2threejs,qto3settings,settings,import,migrate,convert,recipe</source>
      <translation>Einstellungen,importieren,umsteigen,umwandeln,Rezept</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Import settings of Qgis2threejs</source>
      <translation>Einstellungen von Qgis2threejs importieren</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Turns a .qto3settings file into a recipe.</source>
      <translation>Macht aus einer .qto3settings-Datei ein Rezept.</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Turns a settings file of Qgis2threejs 1.4 or 2.x into a recipe that Run recipe makes the scene of. Open the project that the file was made for, or name it with --PROJECT_PATH: the file knows layers by the project's ids alone.

What the file leaves out is as Qgis2threejs's manual says: base size 100, exaggeration 1.5, the sky. Transparency becomes 100 − opacity. The log lists by name everything that has no equal.</source>
      <translation>Macht aus einer Einstellungsdatei von Qgis2threejs 1.4 oder 2.x ein Rezept, aus dem „Rezept ausführen“ die Szene erzeugt. Öffnen Sie das Projekt, zu dem die Datei gehört, oder nennen Sie es mit --PROJECT_PATH: Die Datei kennt Layer nur an den IDs des Projekts.

Was in der Datei fehlt, ist so, wie es im Handbuch von Qgis2threejs steht: Basisgröße 100, Überhöhung 1,5, der Himmel. Aus Transparenz wird 100 − Deckkraft. Das Protokoll nennt alles, was keine Entsprechung hat.</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>The .qto3settings file that Qgis2threejs keeps beside a project.</source>
      <translation>Die .qto3settings-Datei, die Qgis2threejs neben einem Projekt ablegt.</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>The recipe, for Run recipe. Its paths start at its own folder.</source>
      <translation>Das Rezept für „Rezept ausführen“. Seine Pfade beginnen in seinem eigenen Ordner.</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Settings file</source>
      <translation>Einstellungsdatei</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Recipes (*.json)</source>
      <translation>Rezepte (*.json)</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>3d,terrain,flatten,level,pad,building,buildings,city,citygml,cityjson,ground,footprint,gltf,glb</source>
      <translation>Gelände,einebnen,planieren,Gebäude,Stadt,Stadtmodell,Boden,Grundriss</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Level terrain</source>
      <translation>Gelände einebnen</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Moves a terrain to the ground of the buildings that stand on it.</source>
      <translation>Bringt ein Gelände auf den Boden der Gebäude, die darauf stehen.</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Gives back a terrain part with its drapes, level beneath the bodies of another part: no terrain sticks out of a floor, and no building hangs in the air. The ground of a city model is its ground surfaces, of other bodies their lowest height. Show the new part in the scene instead of the old one.

All corners of a terrain triangle that a building stands on move, so the terrain changes up to a cell beside it; where buildings of different heights share a cell, it is cut along them. A finer SPACING of Build terrain keeps this nearer to the buildings.</source>
      <translation>Gibt einen Geländeteil mit seinen Texturen zurück, eingeebnet unter den Körpern eines anderen Teils: Kein Gelände ragt aus einem Fußboden, und kein Gebäude hängt in der Luft. Der Boden eines Stadtmodells sind seine Bodenflächen, der anderer Körper ist ihre niedrigste Höhe. Zeigen Sie in der Szene den neuen Teil anstelle des alten.

Alle Ecken eines Geländedreiecks, auf dem ein Gebäude steht, bewegen sich; das Gelände ändert sich also bis zu einer Zelle daneben; wo sich Gebäude verschiedener Höhe eine Zelle teilen, wird es entlang ihrer Umrisse zerschnitten. Ein feineres SPACING bei „Gelände erzeugen“ hält das näher an den Gebäuden.</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Part of Build terrain to level.</source>
      <translation>Teil aus „Gelände erzeugen“, der eingeebnet wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Part of Build city model, or of Build polygons with bodies; it stays as it is.</source>
      <translation>Teil aus „Stadtmodell erzeugen“ oder aus „Polygone erzeugen“ mit Körpern; er bleibt, wie er ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>The levelled terrain; may be the same file as PART.</source>
      <translation>Das eingeebnete Gelände; darf dieselbe Datei sein wie PART.</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Part that stands on it</source>
      <translation>Teil, der darauf steht</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>3d,quick,start,easy,scene,page,html,web,viewer,dem,buildings,extrude,threejs,webgl,qgis2threejs</source>
      <translation>schnell,einfach,Anfang,Szene,Seite,Webseite,Web,Viewer,DGM,Gebäude,extrudieren</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Quick scene</source>
      <translation>Schnelle Szene</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>From a DEM and layers to a finished 3D page in one go.</source>
      <translation>In einem Schritt von DGM und Layern zur fertigen 3D-Seite.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Makes a 3D page from a DEM, an image and layers, or from the open project where none is given. It runs Build terrain, Build points, lines and polygons, and Assemble scene with sensible settings; the log says which, so that you can go on from there.

Polygons are extruded by the field that looks like a height or a number of floors, also inside OpenStreetMap's other_tags. Lines lie on the terrain; points are spheres, or icons where their markers are pictures.</source>
      <translation>Erzeugt eine 3D-Seite aus einem DGM, einem Bild und Layern oder, wenn nichts davon gegeben ist, aus dem offenen Projekt. Ausgeführt werden „Gelände erzeugen“, „Punkte erzeugen“, „Linien erzeugen“ und „Polygone erzeugen“ und „Szene zusammenstellen“ mit sinnvollen Einstellungen; das Protokoll nennt sie, sodass Sie von dort aus weitermachen können.

Polygone werden nach dem Feld extrudiert, das wie eine Höhe oder eine Zahl von Geschossen aussieht, auch innerhalb von other_tags aus OpenStreetMap. Linien liegen auf dem Gelände; Punkte sind Kugeln oder, wenn ihre Markierungen Bilder sind, Symbole.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Raster whose values are heights in metres. None: the project's first one-band raster, else a plane.</source>
      <translation>Raster, dessen Werte Höhen in Metern sind. Keines: das erste Raster des Projekts mit einem Kanal, sonst eine Ebene.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Vector layers to show. None, and no DEM either: the project's visible ones.</source>
      <translation>Vektorlayer, die gezeigt werden. Keine, und auch kein DGM: die sichtbaren des Projekts.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Raster laid over the terrain as QGIS styles it.</source>
      <translation>Raster, das über das Gelände gelegt wird, wie QGIS es darstellt.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>What the scene covers. By default the layers and a little around them, or else the whole DEM.</source>
      <translation>Was die Szene umfasst. Standardmäßig die Layer und ein wenig um sie herum oder sonst das ganze DGM.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Projected CRS of the scene. None: the data's own or the fitting UTM zone.</source>
      <translation>Projiziertes KBS der Szene. Keines: das der Daten oder die passende UTM-Zone.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Title of the page, by default the project's or the first layer's.</source>
      <translation>Titel der Seite, standardmäßig der des Projekts oder des ersten Layers.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>The page: one file that opens by double click.</source>
      <translation>Die Seite: eine Datei, die sich per Doppelklick öffnet.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Layers</source>
      <translation>Layer</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Image to drape</source>
      <translation>Bild für das Gelände</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>it has no geometry</source>
      <translation>er hat keine Geometrie</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>it is no vector layer</source>
      <translation>er ist kein Vektorlayer</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Layer “%(layer)s”: %(said)s.</source>
      <translation>Layer „%(layer)s“: %(said)s.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Layer “%(layer)s” is left out: %(reason)s.</source>
      <translation>Layer „%(layer)s“ wird weggelassen: %(reason)s.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Terrain at %.3g m, %d cells along the longer side.</source>
      <translation>Gelände mit %.3g m, %d Zellen entlang der längeren Seite.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>3d,scene,recipe,settings,automation,repeat,rebuild,batch,json,page,model,image</source>
      <translation>Szene,Rezept,Einstellungen,Automatisierung,wiederholen,neu,Stapel,Seite,Modell,Bild</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Run recipe</source>
      <translation>Rezept ausführen</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Makes the scene that a recipe describes.</source>
      <translation>Erzeugt die Szene, die ein Rezept beschreibt.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Runs the steps of a recipe, a JSON file that holds layers, steps with all their parameters, and the scene's settings. The result equals the same steps run by hand, byte for byte. Save recipe makes one from the project, a page or parts.

The ending of OUTPUT says what is made: .html a page, .glb, .obj, .stl or .dae a model, .png a picture. A page is a recipe, too: the scene is made anew from the files beside it.

${NAME} in an address or a source stands for a key or password of the environment, which recipes never hold.</source>
      <translation>Führt die Schritte eines Rezepts aus, einer JSON-Datei mit Layern, Schritten samt allen ihren Parametern und den Einstellungen der Szene. Das Ergebnis ist Byte für Byte dasselbe wie bei denselben Schritten von Hand. „Rezept speichern“ erzeugt eines aus dem Projekt, einer Seite oder Teilen.

Die Endung von OUTPUT sagt, was entsteht: .html eine Seite, .glb, .obj, .stl oder .dae ein Modell, .png ein Bild. Auch eine Seite ist ein Rezept: Die Szene wird aus den Dateien neben ihr neu erzeugt.

${NAME} in einer Adresse oder Quelle steht für einen Schlüssel oder ein Passwort aus der Umgebung; Rezepte enthalten diese nie.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>What the scene covers, instead of what the recipe says.</source>
      <translation>Was die Szene umfasst, anstelle dessen, was das Rezept sagt.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Projected CRS of the scene, instead of the recipe's.</source>
      <translation>Projiziertes KBS der Szene, anstelle dessen des Rezepts.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Turns the extent about its centre, counter-clockwise, instead of the recipe's rotation.</source>
      <translation>Dreht die Ausdehnung um ihre Mitte gegen den Uhrzeigersinn, anstelle der Drehung des Rezepts.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Title of the scene, instead of the recipe's.</source>
      <translation>Titel der Szene, anstelle dessen des Rezepts.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Its ending says what is made.</source>
      <translation>Die Endung sagt, was entsteht.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Scene, model or picture</source>
      <translation>Szene, Modell oder Bild</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Page (*.html);;Model (*.glb *.obj *.stl *.dae);;Picture (*.png)</source>
      <translation>Seite (*.html);;Modell (*.glb *.obj *.stl *.dae);;Bild (*.png)</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>3d,sample,example,demo,tutorial,school,test data,city,dem,buildings,cityjson,orthophoto,offline</source>
      <translation>Beispiel,Beispieldaten,Testdaten,Übungsdaten,Schule,Anleitung,Stadt,DGM,Gebäude,Orthofoto,offline</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Sample data</source>
      <translation>Beispieldaten</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Makes a small city by the sea to try everything with, without the network.</source>
      <translation>Erzeugt eine kleine Stadt am Meer, um alles auszuprobieren, ohne Netz.</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Makes the data of a small Nordic city that does not exist, always the same, without the network: elevation (dem.tif), today's orthophoto and one of 1943, the heat that roofs lose, a city model (city_model.city.json), old photographs, and city.gpkg with buildings, planned buildings, streets with their traffic, coastline, green areas, trees, population, travel times, districts, noise zones, services, bike stations, schools, water posts, movements and tracks of snow ploughs.

All models of the gallery run on it. The data are in the public domain (CC0). Files of the same names in the folder are replaced, all others stay.</source>
      <translation>Erzeugt die Daten einer kleinen nordischen Stadt, die es nicht gibt, immer dieselben, ohne Netz: Höhen (dem.tif), ein heutiges Orthofoto und eines von 1943, die Wärme, die Dächer verlieren, ein Stadtmodell (city_model.city.json), alte Fotos und city.gpkg mit Gebäuden, geplanten Gebäuden, Straßen mit ihrem Verkehr, Küstenlinie, Grünflächen, Bäumen, Bevölkerung, Reisezeiten, Bezirken, Lärmzonen, Angeboten, Fahrradstationen, Schulen, Wasserposten, Wanderungen und Spuren von Schneepflügen.

Alle Modelle der Galerie laufen damit. Die Daten sind gemeinfrei (CC0). Dateien gleichen Namens im Ordner werden ersetzt, alle anderen bleiben.</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Folder of the data</source>
      <translation>Ordner der Daten</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Where the files are written; by default a folder among your documents.</source>
      <translation>Wohin die Dateien geschrieben werden; standardmäßig ein Ordner bei Ihren Dokumenten.</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Layers (GeoPackage)</source>
      <translation>Layer (GeoPackage)</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>City model</source>
      <translation>Stadtmodell</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Orthophoto of today</source>
      <translation>Heutiges Orthofoto</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Orthophoto of 1943</source>
      <translation>Orthofoto von 1943</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>3d,scene,recipe,settings,save,automation,repeat,rebuild,json,model,script,shell,qgis_process</source>
      <translation>Szene,Rezept,Einstellungen,speichern,Automatisierung,wiederholen,neu,Modell,Skript</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Save recipe</source>
      <translation>Rezept speichern</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Writes down the steps of a scene, to run them again.</source>
      <translation>Schreibt die Schritte einer Szene auf, um sie wieder auszuführen.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Writes a recipe: the layers, the steps with all their parameters, and the settings of a scene, as JSON to read, edit and run by Run recipe. It is taken from a page, which carries it; from parts, which know how they were made; or else from the project, as Quick scene shows it.

Pages and parts know files by their names alone. They are looked for among the layers of the project, beside the page, and in DATA. No password, login or key is written; ${NAME} stands for one of the environment.

MODEL and SCRIPT write the same steps as a model of the Graphical Modeler and as a shell script of qgis_process.</source>
      <translation>Schreibt ein Rezept: die Layer, die Schritte mit allen ihren Parametern und die Einstellungen einer Szene, als JSON zum Lesen, Bearbeiten und Ausführen mit „Rezept ausführen“. Es stammt von einer Seite, die es enthält; von Teilen, die wissen, wie sie entstanden sind; oder sonst vom Projekt, so wie „Schnelle Szene“ es zeigt.

Seiten und Teile kennen Dateien nur beim Namen. Gesucht werden sie unter den Layern des Projekts, neben der Seite und in DATA. Es wird kein Passwort, keine Anmeldung und kein Schlüssel geschrieben; ${NAME} steht für etwas davon aus der Umgebung.

MODEL und SCRIPT schreiben dieselben Schritte als Modell der Grafischen Modellierung und als Shell-Skript für qgis_process.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>A page, or the index.html of a folder, whose recipe is wanted.</source>
      <translation>Eine Seite oder die index.html eines Ordners, deren Rezept gewünscht ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>The .glb files of build steps, instead of a page. Neither: the open project.</source>
      <translation>Die .glb-Dateien der Erzeugungsschritte, anstelle einer Seite. Keins von beiden: das offene Projekt.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Where the files are, there or in folders beneath, that a page or parts name.</source>
      <translation>Wo die Dateien sind, dort oder in Ordnern darunter, die eine Seite oder Teile nennen.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Models (*.model3)</source>
      <translation>Modelle (*.model3)</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>The steps as a model.</source>
      <translation>Die Schritte als Modell.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Shell script</source>
      <translation>Shell-Skript</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Shell scripts (*.sh)</source>
      <translation>Shell-Skripte (*.sh)</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>The steps as a script.</source>
      <translation>Die Schritte als Skript.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>The recipe. None: beside the project, under its name and .scenery.json, where Run recipe finds it.</source>
      <translation>Das Rezept. Keines: neben dem Projekt, mit dessen Namen und .scenery.json, wo „Rezept ausführen“ es findet.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Layer “%(layer)s”: only the recipe can say its %(what)s.</source>
      <translation>Layer „%(layer)s“: nur das Rezept kann %(what)s ausdrücken.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Build</source>
      <translation>Erzeugen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Automation</source>
      <translation>Automatisierung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>JSON files (*.json)</source>
      <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>JSON file of counts, skipped features with reasons, seconds and bytes.</source>
      <translation>JSON-Datei mit Anzahlen, übersprungenen Objekten samt Gründen, Sekunden und Bytes.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Fail when anything is skipped</source>
      <translation>Scheitern, wenn etwas übersprungen wird</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>The run fails, and writes nothing, when any feature had to be skipped.</source>
      <translation>Der Lauf scheitert und schreibt nichts, wenn ein Objekt übersprungen werden musste.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Example: %s</source>
      <translation>Beispiel: %s</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>There is not enough memory; use a larger SPACING or a smaller EXTENT.</source>
      <translation>Der Speicher reicht nicht; nehmen Sie ein größeres SPACING oder ein kleineres EXTENT.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Feature %(id)s is skipped: %(reason)s.</source>
      <translation>Objekt %(id)s wird übersprungen: %(reason)s.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Feature %(id)s: %(reason)s.</source>
      <translation>Objekt %(id)s: %(reason)s.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>… and %d more remarks; REPORT lists them all.</source>
      <translation>… und %d weitere Anmerkungen; REPORT führt alle auf.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Raster laid over the terrain as QGIS styles it. An image file without georeference is stretched over the extent.</source>
      <translation>Raster, das über das Gelände gelegt wird, wie QGIS es darstellt. Eine Bilddatei ohne Georeferenz wird über die Ausdehnung gestreckt.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Layers laid over the terrain as a map, as QGIS styles and labels them; the first is on top.</source>
      <translation>Layer, die als Karte über das Gelände gelegt werden, wie QGIS sie darstellt und beschriftet; der erste liegt oben.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Map theme of the project laid over the terrain.</source>
      <translation>Kartenthema des Projekts, das über das Gelände gelegt wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>The map as the project shows it: its visible layers on its background colour.</source>
      <translation>Die Karte, wie das Projekt sie zeigt: seine sichtbaren Layer auf seiner Hintergrundfarbe.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Colour of the terrain, and beneath the picture where that has gaps. None: tinted by height.</source>
      <translation>Farbe des Geländes, auch unter dem Bild, wo dieses Lücken hat. Keine: Farben nach der Höhe.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>From the lowest to the highest: a colour ramp of QGIS by name, such as Viridis, or colours such as '#3a7d44,#e8d8a0 40%,white', or an expression create_ramp(…).</source>
      <translation>Von der niedrigsten zur höchsten: ein Farbverlauf von QGIS mit Namen, etwa Viridis, oder Farben wie '#3a7d44,#e8d8a0 40%,white' oder ein Ausdruck create_ramp(…).</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Pixels of the drape along the longer side of the extent, at a resolution of 100 %.</source>
      <translation>Pixel der Textur entlang der längeren Seite der Ausdehnung, bei einer Auflösung von 100 %.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>More pixels for the same map: 200 % has twice as many along each side; lines and labels stay as large.</source>
      <translation>Mehr Pixel für dieselbe Karte: 200 % hat doppelt so viele auf jeder Seite; Linien und Beschriftungen bleiben so groß.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>How much of the drape shows over the terrain's colour.</source>
      <translation>Wie viel von der Textur über der Farbe des Geländes zu sehen ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Where the picture has gaps, the terrain's colour shows; otherwise the project's background colour, or white.</source>
      <translation>Wo das Bild Lücken hat, ist die Farbe des Geländes zu sehen, sonst die Hintergrundfarbe des Projekts oder Weiß.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Slopes are lit; without it the picture keeps its own colours everywhere.</source>
      <translation>Hänge werden beleuchtet; ohne das behält das Bild überall seine eigenen Farben.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Automatic: the smallest that keeps the picture's quality.</source>
      <translation>Automatisch: das kleinste, das die Qualität des Bildes erhält.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>When the picture shows the ground: 1943, 2024-05-01 or 2024-05-01T12:00Z. The page's time slider shows the newest that is not after its time.</source>
      <translation>Wann das Bild den Boden zeigt: 1943, 2024-05-01 oder 2024-05-01T12:00Z. Die Zeitleiste der Seite zeigt das neueste, das nicht nach ihrer Zeit liegt.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Layers to drape</source>
      <translation>Layer für das Gelände</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Map theme to drape</source>
      <translation>Kartenthema für das Gelände</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Drape the project's map</source>
      <translation>Karte des Projekts auf das Gelände legen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Colours by height</source>
      <translation>Farben nach der Höhe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Image size (pixels)</source>
      <translation>Bildgröße (Pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Resolution (%)</source>
      <translation>Auflösung (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Opacity (%)</source>
      <translation>Deckkraft (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Shading</source>
      <translation>Schattierung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Image format</source>
      <translation>Bildformat</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Date of the picture</source>
      <translation>Datum des Bildes</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>The map is drawn without the layer “%s”: its source can't be opened.</source>
      <translation>Die Karte ist ohne den Layer „%s“ gezeichnet: Seine Quelle lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/frames.py" />
      <source>Turns the extent about its centre, counter-clockwise seen from above, as a map canvas of that rotation shows it.</source>
      <translation>Dreht die Ausdehnung um ihre Mitte, von oben gesehen gegen den Uhrzeigersinn, wie ein Kartenfenster mit dieser Drehung sie zeigt.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/groups.py" />
      <source>A name such as Today or Plan A: of all groups in a scene one shows at a time, and layers without a group always show. A layer of several groups names them with semicolons between.</source>
      <translation>Ein Name wie Heute oder Plan A: Von allen Gruppen einer Szene ist immer nur eine zu sehen, und Layer ohne Gruppe sind es immer. Ein Layer mehrerer Gruppen nennt sie mit Semikolons dazwischen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>A whole number gives every feature a random colour, the same for the same number.</source>
      <translation>Eine ganze Zahl gibt jedem Objekt eine zufällige Farbe, dieselbe bei derselben Zahl.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Images that attributes name travel with the part, at most 1024 pixels a side, and show in the card.</source>
      <translation>Bilder, die Attribute nennen, gehören dann zum Teil, mit höchstens 1024 Pixeln je Seite, und erscheinen auf der Infokarte.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Turns a layer into a part (binary glTF) that Assemble scene shows. Every feature keeps its attributes, which the page shows on click, and its colour as QGIS draws it, unless you give COLOR.

Sizes, angles, colours, altitudes, files and labels are expressions: a number, a field or a formula. Features without a usable value or geometry are listed in the log and left out. A type uses the parameters that its line names.

</source>
      <translation>Macht aus einem Layer einen Teil (binäres glTF), den „Szene zusammenstellen“ zeigt. Jedes Objekt behält seine Attribute, die die Seite beim Anklicken zeigt, und seine Farbe, wie QGIS es zeichnet, sofern Sie nicht COLOR angeben.

Größen, Winkel, Farben, Höhenlagen, Dateien und Beschriftungen sind Ausdrücke: eine Zahl, ein Feld oder eine Formel. Objekte ohne brauchbaren Wert oder Geometrie werden im Protokoll aufgeführt und weggelassen. Eine Objektart benutzt die Parameter, die ihre Zeile nennt.

</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Layer</source>
      <translation>Layer</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Features to build: all, the selected ones, or those of a filter.</source>
      <translation>Objekte, aus denen etwas wird: alle, die gewählten oder die eines Filters.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Object type</source>
      <translation>Objektart</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Part of Build terrain that the objects stand on; it also gives the scene's CRS and extent.</source>
      <translation>Teil aus „Gelände erzeugen“, auf dem die Objekte stehen; er gibt auch KBS und Ausdehnung der Szene vor.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>From where DIP_DIRECTION and STRIKE count.</source>
      <translation>Von wo DIP_DIRECTION und STRIKE zählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Absolute</source>
      <translation>Absolut</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Relative to the terrain</source>
      <translation>Relativ zum Gelände</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>The geometry's z</source>
      <translation>z der Geometrie</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Altitude mode</source>
      <translation>Höhenmodus</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Where an object's foot is. Automatic: on the terrain if there is one, else absolute.</source>
      <translation>Wo der Fuß eines Objekts ist. Automatisch: auf dem Gelände, wenn es eines gibt, sonst absolut.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Each vertex</source>
      <translation>Jeder Stützpunkt</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Centroid</source>
      <translation>Zentroid</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Lowest vertex</source>
      <translation>Niedrigster Stützpunkt</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Highest vertex</source>
      <translation>Höchster Stützpunkt</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Altitude taken at</source>
      <translation>Höhe genommen an</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Which place of a feature gives the height of the ground or its z. Automatic: lines and overlays follow every bend of the terrain; an extruded polygon stands at the lowest ground along its outline, so that nothing floats. Each vertex: straight between the vertices.</source>
      <translation>Welche Stelle eines Objekts die Höhe des Bodens oder sein z angibt. Automatisch: Linien und Auflagen folgen jeder Biegung des Geländes; ein extrudiertes Polygon steht auf dem tiefsten Boden entlang seines Umrisses, damit nichts schwebt. Jeder Stützpunkt: gerade zwischen den Stützpunkten.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Random colours (seed)</source>
      <translation>Zufällige Farben (Startwert)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Clip to the extent</source>
      <translation>Auf die Ausdehnung zuschneiden</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Cut features at the scene's extent; otherwise those that reach it are whole.</source>
      <translation>Objekte an der Ausdehnung der Szene abschneiden; sonst bleiben die, die sie erreichen, ganz.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Fields shown when an object is clicked; none: all.</source>
      <translation>Felder, die beim Anklicken eines Objekts erscheinen; keine: alle.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Embed images</source>
      <translation>Bilder einbetten</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Label font</source>
      <translation>Schriftart der Beschriftung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Family of the labels' font, by default the page's.</source>
      <translation>Schriftfamilie der Beschriftungen, standardmäßig die der Seite.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Label background</source>
      <translation>Hintergrund der Beschriftung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Colour of a plate behind labels. None: a halo.</source>
      <translation>Farbe einer Tafel hinter den Beschriftungen. Keine: ein Umriss.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Label line</source>
      <translation>Linie zur Beschriftung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>A line from the object up to its label.</source>
      <translation>Eine Linie vom Objekt hinauf zu seiner Beschriftung.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Name of the layer in the scene, by default the layer's.</source>
      <translation>Name des Layers in der Szene, standardmäßig der des Layers.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Leaves out features beyond it. By default the terrain's extent, or the layer's.</source>
      <translation>Lässt Objekte außerhalb weg. Standardmäßig die Ausdehnung des Geländes oder die des Layers.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Projected CRS of the scene. None: the terrain's, else the layer's own or the fitting UTM zone.</source>
      <translation>Projiziertes KBS der Szene. Keines: das des Geländes, sonst das des Layers oder die passende UTM-Zone.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Grid north</source>
      <translation>Gitternord</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>True north</source>
      <translation>Geografisch Nord</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>North</source>
      <translation>Norden</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>The layer's own fill</source>
      <translation>Die Füllung des Layers</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>The image FILE</source>
      <translation>Das Bild FILE</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Fill</source>
      <translation>Füllung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>What is laid over overlays: a colour, the style as QGIS draws it, or an image.</source>
      <translation>Was über Auflagen gelegt wird: eine Farbe, der Stil, wie QGIS ihn zeichnet, oder ein Bild.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Used by: %s.</source>
      <translation>Benutzt von: %s.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres added to what ALTITUDE_MODE says.</source>
      <translation>Meter, die zu dem addiert werden, was ALTITUDE_MODE sagt.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>A colour as QGIS writes it, such as '#c04030'. Left out: the layer's style.</source>
      <translation>Eine Farbe, wie QGIS sie schreibt, etwa '#c04030'. Weggelassen: der Stil des Layers.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>0 to 100, times that of the colour or the style.</source>
      <translation>0 bis 100, mal die der Farbe oder des Stils.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Only features for which this is true.</source>
      <translation>Nur Objekte, für die das wahr ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Label</source>
      <translation>Beschriftung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>The text above the object; none where it is NULL or empty.</source>
      <translation>Der Text über dem Objekt; keiner, wo er NULL oder leer ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Label height (m)</source>
      <translation>Höhe der Beschriftung (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from the object's top to its label; a line connects them. Left out: chosen from the extent.</source>
      <translation>Meter von der Oberkante des Objekts bis zu seiner Beschriftung; eine Linie verbindet beide. Weggelassen: nach der Ausdehnung gewählt.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Label size (px)</source>
      <translation>Größe der Beschriftung (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Height of the label's letters in pixels.</source>
      <translation>Höhe der Buchstaben der Beschriftung in Pixeln.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Label colour</source>
      <translation>Farbe der Beschriftung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour of the text.</source>
      <translation>Farbe des Textes.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>From when on the object is there: a date, a year or ISO text.</source>
      <translation>Ab wann das Objekt da ist: ein Datum, ein Jahr oder ISO-Text.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Until when the object is there.</source>
      <translation>Bis wann das Objekt da ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Radius (m)</source>
      <translation>Radius (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from the middle to the rim.</source>
      <translation>Meter von der Mitte bis zum Rand.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres across; of lines that have one width on the screen, pixels.</source>
      <translation>Meter quer; bei Linien mit fester Breite auf dem Bildschirm Pixel.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Depth (m)</source>
      <translation>Tiefe (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from front to back.</source>
      <translation>Meter von vorn nach hinten.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Height (m)</source>
      <translation>Höhe (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from foot to top; a negative height hangs down.</source>
      <translation>Meter vom Fuß bis zur Oberkante; eine negative Höhe hängt nach unten.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Dip (°)</source>
      <translation>Fallwinkel (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Angle between the plane and the horizon, 0 to 90.</source>
      <translation>Winkel zwischen der Fläche und dem Horizont, 0 bis 90.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Dip direction (°)</source>
      <translation>Fallrichtung (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Azimuth in which the plane falls steepest, clockwise from north.</source>
      <translation>Azimut, in dem die Fläche am steilsten fällt, von Norden im Uhrzeigersinn.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Strike (°)</source>
      <translation>Streichen (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>In place of DIP_DIRECTION: the azimuth 90° counter-clockwise from it (right-hand rule).</source>
      <translation>Anstelle von DIP_DIRECTION: der Azimut 90° gegen den Uhrzeigersinn davon (Rechte-Hand-Regel).</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Path of an image or a 3D model, from the project's folder or the layer's where it is not absolute.</source>
      <translation>Pfad eines Bildes oder eines 3D-Modells, vom Ordner des Projekts oder des Layers aus, wenn er nicht absolut ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Scale</source>
      <translation>Maßstab</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Factor of a model's size; of an icon its height in metres.</source>
      <translation>Faktor der Größe eines Modells; bei einem Symbol seine Höhe in Metern.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Rotation about x (°)</source>
      <translation>Drehung um x (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>About the axis that points east.</source>
      <translation>Um die Achse, die nach Osten zeigt.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Rotation about y (°)</source>
      <translation>Drehung um y (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>About the axis that points north.</source>
      <translation>Um die Achse, die nach Norden zeigt.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Rotation about z (°)</source>
      <translation>Drehung um z (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>About the upright axis, clockwise seen from above.</source>
      <translation>Um die senkrechte Achse, von oben gesehen im Uhrzeigersinn.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Lower edge (m)</source>
      <translation>Unterkante (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Height of the lower edge in metres above sea level.</source>
      <translation>Höhe der Unterkante in Metern über dem Meer.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Roof shape</source>
      <translation>Dachform</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>'flat', 'gabled', 'hipped' or 'pyramidal', as in OpenStreetMap.</source>
      <translation>'flat' (Flachdach), 'gabled' (Satteldach), 'hipped' (Walmdach) oder 'pyramidal' (Zeltdach), wie in OpenStreetMap.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Roof height (m)</source>
      <translation>Dachhöhe (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from the eaves to the ridge, part of HEIGHT.</source>
      <translation>Meter von der Traufe bis zum First, ein Teil von HEIGHT.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Roof colour</source>
      <translation>Dachfarbe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour of roofs. Left out: COLOR.</source>
      <translation>Farbe der Dächer. Weggelassen: COLOR.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Side colour</source>
      <translation>Seitenfarbe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour of the sides. Left out: COLOR.</source>
      <translation>Farbe der Seiten. Weggelassen: COLOR.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Border colour</source>
      <translation>Randfarbe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour of the outline. Left out: the stroke of the style.</source>
      <translation>Farbe des Umrisses. Weggelassen: die Umrandung des Stils.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Border width</source>
      <translation>Randbreite</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Width of the outline in pixels.</source>
      <translation>Breite des Umrisses in Pixeln.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/shipped_model.py" />
      <source>3d,scene,model,gallery,example,page,html,web,threejs,webgl</source>
      <translation>Szene,Modell,Galerie,Beispiel,Seite,Webseite,Web</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/shipped_model.py" />
      <source>Gallery</source>
      <translation>Galerie</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Sphere</source>
      <translation>Kugel</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>a ball about the point, RADIUS metres from its centre</source>
      <translation>eine Kugel um den Punkt, RADIUS Meter von ihrer Mitte</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Cylinder</source>
      <translation>Zylinder</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>an upright cylinder on the point, HEIGHT metres high; a negative height hangs down</source>
      <translation>ein aufrechter Zylinder auf dem Punkt, HEIGHT Meter hoch; eine negative Höhe hängt nach unten</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Cone</source>
      <translation>Kegel</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>an upright cone on the point, HEIGHT metres high; a negative height hangs down with its tip below</source>
      <translation>ein aufrechter Kegel auf dem Punkt, HEIGHT Meter hoch; eine negative Höhe hängt nach unten, mit der Spitze unten</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Box</source>
      <translation>Quader</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>an upright box on the point: WIDTH metres from west to east, DEPTH from south to north, HEIGHT high, turned clockwise by ROTATION_Z degrees; a negative height hangs down</source>
      <translation>ein aufrechter Quader auf dem Punkt: WIDTH Meter von West nach Ost, DEPTH von Süd nach Nord, HEIGHT hoch, um ROTATION_Z Grad im Uhrzeigersinn gedreht; eine negative Höhe hängt nach unten</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Disk</source>
      <translation>Scheibe</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>a round face about the point that falls by DIP degrees below the horizontal towards the azimuth DIP_DIRECTION, as geologists measure planes</source>
      <translation>eine runde Fläche um den Punkt, die um DIP Grad unter die Horizontale zum Azimut DIP_DIRECTION hin fällt, wie Geologen Flächen einmessen</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>a rectangle about the point, WIDTH metres along its strike and DEPTH along its dip, with DIP and DIP_DIRECTION as of a disk</source>
      <translation>ein Rechteck um den Punkt, WIDTH Meter entlang seines Streichens und DEPTH entlang seines Fallens, mit DIP und DIP_DIRECTION wie bei einer Scheibe</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>a dot that is WIDTH pixels wide at any distance</source>
      <translation>ein Punkt, der in jeder Entfernung WIDTH Pixel breit ist</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Icon</source>
      <translation>Symbol</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>the image FILE about the point, always turned to the viewer, SCALE metres high</source>
      <translation>das Bild FILE um den Punkt, immer dem Betrachter zugewandt, SCALE Meter hoch</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>3D model</source>
      <translation>3D-Modell</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>the model FILE (GLB, glTF, COLLADA, three.js JSON or OBJ) with its origin at the point, SCALE times its size, turned right-handed by ROTATION_X degrees about the axis to the east, then by ROTATION_Y about the one to the north, then clockwise seen from above by ROTATION_Z</source>
      <translation>das Modell FILE (GLB, glTF, COLLADA, three.js-JSON oder OBJ) mit seinem Ursprung auf dem Punkt, SCALE-mal so groß, rechtshändig um ROTATION_X Grad um die Achse nach Osten gedreht, dann um ROTATION_Y um die nach Norden, dann von oben gesehen im Uhrzeigersinn um ROTATION_Z</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a line WIDTH pixels wide on the screen, laid on the terrain that it follows</source>
      <translation>eine Linie, auf dem Bildschirm WIDTH Pixel breit, auf das Gelände gelegt, dem sie folgt</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Thick line</source>
      <translation>Dicke Linie</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a flat ribbon WIDTH metres wide, laid on the terrain that it follows</source>
      <translation>ein flaches Band, WIDTH Meter breit, auf das Gelände gelegt, dem es folgt</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Pipe</source>
      <translation>Rohr</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a tube of RADIUS metres with a joint at each vertex</source>
      <translation>ein Rohr von RADIUS Metern mit einem Gelenk an jedem Stützpunkt</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a bar WIDTH metres wide and HEIGHT metres high that stands on the line</source>
      <translation>ein Balken, WIDTH Meter breit und HEIGHT Meter hoch, der auf der Linie steht</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a cone of RADIUS metres on each segment that points forward</source>
      <translation>ein Kegel von RADIUS Metern auf jedem Abschnitt, der nach vorn zeigt</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Wall (profile)</source>
      <translation>Wand (Profil)</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>an upright face from the line, which follows the terrain, to the altitude LOWER_Z</source>
      <translation>eine senkrechte Fläche von der Linie, die dem Gelände folgt, bis zur Höhe LOWER_Z</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Arc</source>
      <translation>Bogen</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>an arc WIDTH pixels wide from the first vertex to the last, HEIGHT metres high at the middle; without HEIGHT, a quarter of the distance</source>
      <translation>ein Bogen, WIDTH Pixel breit, vom ersten Stützpunkt zum letzten, in der Mitte HEIGHT Meter hoch; ohne HEIGHT ein Viertel der Entfernung</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>Extruded</source>
      <translation>Extrudiert</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>a closed body over the polygon, HEIGHT metres high; a negative height hangs down, 0 gives a flat face; with a roof as ROOF says, SIDE_COLOR its walls', ROOF_COLOR its roof's, BORDER_COLOR its edges' colour</source>
      <translation>ein geschlossener Körper über dem Polygon, HEIGHT Meter hoch; eine negative Höhe hängt nach unten, 0 ergibt eine flache Fläche; mit einem Dach, wie ROOF es sagt, SIDE_COLOR als Farbe der Wände, ROOF_COLOR der des Dachs und BORDER_COLOR der der Kanten</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>Overlay</source>
      <translation>Auflage</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>the polygon laid on the terrain, or level where its altitude does not follow that; with a border of BORDER_COLOR and with sides of SIDE_COLOR down to LOWER_Z</source>
      <translation>das Polygon auf das Gelände gelegt oder waagrecht, wenn seine Höhe diesem nicht folgt; mit einem Rand in BORDER_COLOR und mit Seiten in SIDE_COLOR hinab bis LOWER_Z</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>Triangulated mesh</source>
      <translation>Dreiecksnetz</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>the polygons in space as they are, walls too: TINs, polyhedral surfaces and multipolygons with z</source>
      <translation>die Polygone im Raum, wie sie sind, auch Wände: TINs, Polyederflächen und Multipolygone mit z</translation>
    </message>
    <message>
      <location filename="../provider.py" />
      <source>Scenery: 3D scenes for the web</source>
      <translation>Scenery: 3D-Szenen für das Web</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Building ages</source>
      <translation>Alter der Gebäude</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Buildings coloured by their year of construction, on a time slider, and the mean year of each cell of 250 m.</source>
      <translation>Gebäude, gefärbt nach ihrem Baujahr, auf einer Zeitleiste, und das mittlere Jahr jeder Zelle von 250 m.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Polygons with a year of construction.</source>
      <translation>Polygone mit einem Baujahr.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>In metres.</source>
      <translation>In Metern.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Raster whose values are heights in metres; none: a level plane.</source>
      <translation>Raster, dessen Werte Höhen in Metern sind; keines: eine waagrechte Ebene.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>A number, a field or an expression; none: 10 m.</source>
      <translation>Eine Zahl, ein Feld oder ein Ausdruck; keines: 10 m.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Raster laid over the ground, pale, as QGIS styles it.</source>
      <translation>Raster, das blass über den Boden gelegt wird, wie QGIS es darstellt.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Field that holds the year, a number.</source>
      <translation>Feld, das das Jahr enthält, eine Zahl.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Buildings</source>
      <translation>Gebäude</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Scene CRS (projected)</source>
      <translation>KBS der Szene (projiziert)</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Year of construction</source>
      <translation>Baujahr</translation>
    </message>
    <message>
      <location filename="../models/city_model.model3" />
      <source>A city model on its terrain, under an orthophoto.</source>
      <translation>Ein Stadtmodell auf seinem Gelände, unter einem Orthofoto.</translation>
    </message>
    <message>
      <location filename="../models/city_model.model3" />
      <source>CityJSON or CityGML.</source>
      <translation>CityJSON oder CityGML.</translation>
    </message>
    <message>
      <location filename="../models/city_model.model3" />
      <source>Raster whose values are heights in metres.</source>
      <translation>Raster, dessen Werte Höhen in Metern sind.</translation>
    </message>
    <message>
      <location filename="../models/city_model.model3" />
      <source>What the scene covers; none: the whole DEM.</source>
      <translation>Was die Szene umfasst; keine: das ganze DGM.</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Day and night</source>
      <translation>Tag und Nacht</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Cells or isochrones coloured by how long it takes to get there by day and at night, one of which shows at a time.</source>
      <translation>Zellen oder Isochronen, gefärbt danach, wie lange man bei Tag und bei Nacht dorthin braucht; jeweils eines davon ist zu sehen.</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Polygons with a time.</source>
      <translation>Polygone mit einer Zeit.</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Field that holds the minutes by day.</source>
      <translation>Feld, das die Minuten bei Tag enthält.</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>What the scene covers; none: all of the first layer.</source>
      <translation>Was die Szene umfasst; keine: der ganze erste Layer.</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Field that holds the minutes at night.</source>
      <translation>Feld, das die Minuten bei Nacht enthält.</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Cells or isochrones</source>
      <translation>Zellen oder Isochronen</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Time by day</source>
      <translation>Zeit bei Tag</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Time at night</source>
      <translation>Zeit bei Nacht</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Districts</source>
      <translation>Bezirke</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Districts as high and as dark as a value, such as income, dwellings or land cover.</source>
      <translation>Bezirke, so hoch und so dunkel wie ein Wert, etwa Einkommen, Wohnungen oder Landbedeckung.</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Polygons with a number, such as postal code areas.</source>
      <translation>Polygone mit einer Zahl, etwa Postleitzahlgebiete.</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Field that holds what a district is called.</source>
      <translation>Feld, das enthält, wie ein Bezirk heißt.</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Field that holds the number.</source>
      <translation>Feld, das die Zahl enthält.</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Districts in two years</source>
      <translation>Bezirke in zwei Jahren</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Districts as high and as dark as a value, in an earlier and in a later year, one of which shows at a time.</source>
      <translation>Bezirke, so hoch und so dunkel wie ein Wert in einem früheren und einem späteren Jahr; jeweils eines davon ist zu sehen.</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Field that holds the number of the earlier year.</source>
      <translation>Feld, das die Zahl des früheren Jahres enthält.</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Field that holds the number of the later year.</source>
      <translation>Feld, das die Zahl des späteren Jahres enthält.</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Earlier value</source>
      <translation>Früherer Wert</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Later value</source>
      <translation>Späterer Wert</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Energy atlas</source>
      <translation>Energieatlas</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Buildings of a city model coloured by an energy attribute, low values green, high ones red.</source>
      <translation>Gebäude eines Stadtmodells, nach einem Energieattribut gefärbt, niedrige Werte grün, hohe rot.</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Name of an attribute that holds a number.</source>
      <translation>Name eines Attributs, das eine Zahl enthält.</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Value at the other end.</source>
      <translation>Wert am anderen Ende.</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Value at one end of the colours.</source>
      <translation>Wert an einem Ende der Farben.</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Attribute</source>
      <translation>Attribut</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Highest value</source>
      <translation>Höchster Wert</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Lowest value</source>
      <translation>Niedrigster Wert</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Green per inhabitant</source>
      <translation>Grün je Einwohner</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Cells as high as they have inhabitants, coloured by the green area that each of them has.</source>
      <translation>Zellen, so hoch, wie sie Einwohner haben, gefärbt nach der Grünfläche, die auf jeden kommt.</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Polygons with a number of inhabitants.</source>
      <translation>Polygone mit einer Einwohnerzahl.</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Parks, forests and other green.</source>
      <translation>Parks, Wälder und anderes Grün.</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Field that holds how many live in a cell.</source>
      <translation>Feld, das enthält, wie viele in einer Zelle wohnen.</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Cells</source>
      <translation>Zellen</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Green areas</source>
      <translation>Grünflächen</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Inhabitants</source>
      <translation>Einwohner</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Heat map</source>
      <translation>Heatmap</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>How many people or things are where, as a surface above the buildings: the higher, the more within 500 m.</source>
      <translation>Wie viele Menschen oder Dinge wo sind, als Fläche über den Gebäuden: je höher, desto mehr im Umkreis von 500 m.</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Polygons to extrude.</source>
      <translation>Polygone, die extrudiert werden.</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Points, or polygons, whose middles count.</source>
      <translation>Punkte oder Polygone, deren Mitten zählen.</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Field that holds how many are there.</source>
      <translation>Feld, das enthält, wie viele dort sind.</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Height of a building (m)</source>
      <translation>Höhe eines Gebäudes (m)</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Places or areas to count</source>
      <translation>Zu zählende Orte oder Flächen</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Field that holds how many</source>
      <translation>Feld mit der Anzahl</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Home district</source>
      <translation>Wohnviertel</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Buildings and the services among them: search for an address, then list and highlight what lies within a radius of it.</source>
      <translation>Gebäude und die Angebote dazwischen: eine Adresse suchen, dann auflisten und hervorheben, was im Umkreis liegt.</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Polygons with addresses, in one field or in several.</source>
      <translation>Polygone mit Adressen, in einem Feld oder mehreren.</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Field that holds what kind of service it is.</source>
      <translation>Feld, das enthält, um welche Art von Angebot es sich handelt.</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Field that holds what a service is called.</source>
      <translation>Feld, das enthält, wie ein Angebot heißt.</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Points such as schools, libraries, stops or clinics.</source>
      <translation>Punkte wie Schulen, Bibliotheken, Haltestellen oder Kliniken.</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Category of a service</source>
      <translation>Kategorie eines Angebots</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Name of a service</source>
      <translation>Name eines Angebots</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Services</source>
      <translation>Angebote</translation>
    </message>
    <message>
      <location filename="../models/inland_sea.model3" />
      <source>Inland sea</source>
      <translation>Binnenmeer</translation>
    </message>
    <message>
      <location filename="../models/inland_sea.model3" />
      <source>Islands and coasts above the level of the sea, which the page can raise and lower.</source>
      <translation>Inseln und Küsten über dem Meeresspiegel, den die Seite heben und senken kann.</translation>
    </message>
    <message>
      <location filename="../models/inland_sea.model3" />
      <source>Raster laid over the terrain as QGIS styles it; none: colours by height.</source>
      <translation>Raster, das über das Gelände gelegt wird, wie QGIS es darstellt; keines: Farben nach der Höhe.</translation>
    </message>
    <message>
      <location filename="../models/large_area.model3" />
      <source>Large area</source>
      <translation>Großes Gebiet</translation>
    </message>
    <message>
      <location filename="../models/large_area.model3" />
      <source>The extent in full detail, and eight blocks of the same size around it at half of its resolution.</source>
      <translation>Die Ausdehnung mit allen Einzelheiten und acht gleich große Blöcke darum herum mit halber Auflösung.</translation>
    </message>
    <message>
      <location filename="../models/large_area.model3" />
      <source>What is shown in full detail.</source>
      <translation>Was mit allen Einzelheiten zu sehen ist.</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Movements</source>
      <translation>Wanderungen</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Arcs from where people came to where they went, as wide as there are many, on a time slider.</source>
      <translation>Bögen von dort, woher Menschen kamen, dorthin, wohin sie gingen, so breit, wie es viele sind, auf einer Zeitleiste.</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Lines from origin to destination.</source>
      <translation>Linien vom Ursprung zum Ziel.</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Field that holds how many moved.</source>
      <translation>Feld, das enthält, wie viele umgezogen sind.</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Field that holds the year.</source>
      <translation>Feld, das das Jahr enthält.</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Number</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Noise</source>
      <translation>Lärm</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Zones of noise laid over the ground, coloured by their decibels, and the buildings that stand in them.</source>
      <translation>Lärmzonen auf dem Boden, nach ihren Dezibel gefärbt, und die Gebäude, die darin stehen.</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Field that holds the decibels.</source>
      <translation>Feld, das die Dezibel enthält.</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Polygons with a level, such as those of road traffic by day.</source>
      <translation>Polygone mit einem Pegel, etwa die des Straßenverkehrs bei Tag.</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Level (dB)</source>
      <translation>Pegel (dB)</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Noise zones</source>
      <translation>Lärmzonen</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Photographs</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Photographs where they were taken; the card of each shows its picture.</source>
      <translation>Fotos, wo sie aufgenommen wurden; die Infokarte jedes Fotos zeigt sein Bild.</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Raster laid over the ground as QGIS styles it.</source>
      <translation>Raster, das über den Boden gelegt wird, wie QGIS es darstellt.</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Points with a field that names an image file.</source>
      <translation>Punkte mit einem Feld, das eine Bilddatei nennt.</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Field that names the image file; given, the pictures stand where they were taken, else red balls.</source>
      <translation>Feld, das die Bilddatei nennt; ist es gegeben, stehen die Bilder, wo sie aufgenommen wurden, sonst rote Kugeln.</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Field that holds what a photograph shows.</source>
      <translation>Feld, das enthält, was ein Foto zeigt.</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Places such as bike stations, schools or services, with a pillar and a name each, coloured by category.</source>
      <translation>Orte wie Fahrradstationen, Schulen oder Angebote, jeder mit einer Säule und einem Namen, nach Kategorie gefärbt.</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Field that holds what kind of place it is.</source>
      <translation>Feld, das enthält, um welche Art von Ort es sich handelt.</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Field that holds what a place is called.</source>
      <translation>Feld, das enthält, wie ein Ort heißt.</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Points with a name and a category.</source>
      <translation>Punkte mit einem Namen und einer Kategorie.</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Plans</source>
      <translation>Planungen</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Buildings of today and of a plan on one terrain, one at a time; what the plan leaves standing shows with both.</source>
      <translation>Gebäude von heute und die eines Plans auf einem Gelände, jeweils eines von beiden; was der Plan stehen lässt, ist bei beiden zu sehen.</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Polygons to extrude; buildings of today that they meet are gone in the plan.</source>
      <translation>Polygone, die extrudiert werden; heutige Gebäude, die sie berühren, fehlen im Plan.</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Height of the planned buildings (m)</source>
      <translation>Höhe der geplanten Gebäude (m)</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Height of the buildings (m)</source>
      <translation>Höhe der Gebäude (m)</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Planned buildings</source>
      <translation>Geplante Gebäude</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Buildings of today</source>
      <translation>Heutige Gebäude</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Plough tracks</source>
      <translation>Spuren der Schneepflüge</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Tracks such as those of snow ploughs, from their beginning on, played on a time slider.</source>
      <translation>Spuren wie die von Schneepflügen, von ihrem Beginn an auf einer Zeitleiste abgespielt.</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Field that holds when it ends; none: it stays.</source>
      <translation>Feld, das enthält, wann sie endet; keines: sie bleibt.</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Field that holds when a track begins: date and time, or ISO text.</source>
      <translation>Feld, das enthält, wann eine Spur beginnt: Datum und Uhrzeit oder ISO-Text.</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Lines, each with the time when it was driven.</source>
      <translation>Linien, jede mit der Zeit, zu der sie befahren wurde.</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Ends</source>
      <translation>Endet</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Begins</source>
      <translation>Beginnt</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Tracks</source>
      <translation>Spuren</translation>
    </message>
    <message>
      <location filename="../models/polygon_overlay.model3" />
      <source>Polygon overlay</source>
      <translation>Polygonauflage</translation>
    </message>
    <message>
      <location filename="../models/polygon_overlay.model3" />
      <source>A terrain with polygons that lie on it exactly, to be switched and made translucent in the page.</source>
      <translation>Ein Gelände mit Polygonen, die genau darauf liegen und sich auf der Seite umschalten und durchscheinend machen lassen.</translation>
    </message>
    <message>
      <location filename="../models/polygon_overlay.model3" />
      <source>What is laid over the terrain, in its own style.</source>
      <translation>Was über das Gelände gelegt wird, im eigenen Stil.</translation>
    </message>
    <message>
      <location filename="../models/polygon_overlay.model3" />
      <source>Polygons</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <location filename="../models/population_grid.model3" />
      <source>Population grid</source>
      <translation>Bevölkerungsraster</translation>
    </message>
    <message>
      <location filename="../models/population_grid.model3" />
      <source>Cells as high as they have inhabitants, in the colours of a ramp.</source>
      <translation>Zellen, so hoch, wie sie Einwohner haben, in den Farben eines Farbverlaufs.</translation>
    </message>
    <message>
      <location filename="../models/roof_heat.model3" />
      <source>Roof heat</source>
      <translation>Dachwärme</translation>
    </message>
    <message>
      <location filename="../models/roof_heat.model3" />
      <source>Roofs of a city model coloured by the heat that they lose, on pale walls.</source>
      <translation>Dächer eines Stadtmodells, nach der Wärme gefärbt, die sie verlieren, auf hellen Wänden.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Schools</source>
      <translation>Schulen</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Places such as schools or water posts and the districts around them, from the year of their founding on, on a time slider.</source>
      <translation>Orte wie Schulen oder Wasserposten und die Bezirke um sie herum, vom Jahr ihrer Gründung an, auf einer Zeitleiste.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Field that holds until when the place was there; none: it still is.</source>
      <translation>Feld, das enthält, bis wann es den Ort gab; keines: es gibt ihn noch.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Polygons.</source>
      <translation>Polygone.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Field that holds the year, or the date, of the founding.</source>
      <translation>Feld, das Jahr oder Datum der Gründung enthält.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Points with the year in which they were founded.</source>
      <translation>Punkte mit dem Jahr, in dem sie gegründet wurden.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Field that holds from when on a district is there; none: always.</source>
      <translation>Feld, das enthält, ab wann es einen Bezirk gibt; keines: immer.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Closed</source>
      <translation>Geschlossen</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Founded</source>
      <translation>Gegründet</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>District since</source>
      <translation>Bezirk seit</translation>
    </message>
    <message>
      <location filename="../models/shaded_relief.model3" />
      <source>Shaded relief</source>
      <translation>Schummerung</translation>
    </message>
    <message>
      <location filename="../models/shaded_relief.model3" />
      <source>A terrain with a picture of it draped over, such as a relief map, an orthophoto or a geological map.</source>
      <translation>Ein Gelände, über das ein Bild gelegt ist, etwa eine Reliefkarte, ein Orthofoto oder eine geologische Karte.</translation>
    </message>
    <message>
      <location filename="../models/terrain_and_buildings.model3" />
      <source>Terrain and buildings</source>
      <translation>Gelände und Gebäude</translation>
    </message>
    <message>
      <location filename="../models/terrain_and_buildings.model3" />
      <source>Terrain from a DEM, buildings that stand on it, and the page that shows both.</source>
      <translation>Gelände aus einem DGM, Gebäude, die darauf stehen, und die Seite, die beides zeigt.</translation>
    </message>
    <message>
      <location filename="../models/terrain_and_buildings.model3" />
      <source>The page, one file that opens by double click.</source>
      <translation>Die Seite, eine Datei, die sich per Doppelklick öffnet.</translation>
    </message>
    <message>
      <location filename="../models/terrain_and_buildings.model3" />
      <source>Title of the page.</source>
      <translation>Titel der Seite.</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>Textured overlay</source>
      <translation>Texturierte Auflage</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>A terrain with polygons that lie on it exactly, filled with an image.</source>
      <translation>Ein Gelände mit Polygonen, die genau darauf liegen, mit einem Bild gefüllt.</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>What is laid over the terrain, such as forests or basins.</source>
      <translation>Was über das Gelände gelegt wird, etwa Wälder oder Becken.</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>Image that fills the polygons.</source>
      <translation>Bild, das die Polygone füllt.</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>Texture</source>
      <translation>Textur</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Then and now</source>
      <translation>Damals und heute</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>An old aerial picture and today's on one terrain, swiped by a divider, under today's city model.</source>
      <translation>Ein altes und ein heutiges Luftbild auf einem Gelände, durch eine Trennlinie verglichen, unter dem heutigen Stadtmodell.</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Georeferenced raster of the same place.</source>
      <translation>Georeferenziertes Raster desselben Ortes.</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Georeferenced raster, such as the orthophoto of 1943.</source>
      <translation>Georeferenziertes Raster, etwa das Orthofoto von 1943.</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Today's aerial picture</source>
      <translation>Heutiges Luftbild</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Old aerial picture</source>
      <translation>Altes Luftbild</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Traffic</source>
      <translation>Verkehr</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Roads or routes as wide and as red as their traffic.</source>
      <translation>Straßen oder Routen, so breit und so rot wie ihr Verkehr.</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Lines with a number, such as vehicles or cyclists a day.</source>
      <translation>Linien mit einer Zahl, etwa Fahrzeuge oder Radfahrer am Tag.</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Roads</source>
      <translation>Straßen</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Volume</source>
      <translation>Menge</translation>
    </message>
    <message>
      <location filename="../models/travel_times.model3" />
      <source>Travel times</source>
      <translation>Reisezeiten</translation>
    </message>
    <message>
      <location filename="../models/travel_times.model3" />
      <source>Cells or isochrones on a terrain, coloured by how long it takes to get there.</source>
      <translation>Zellen oder Isochronen auf einem Gelände, gefärbt danach, wie lange man dorthin braucht.</translation>
    </message>
    <message>
      <location filename="../models/travel_times.model3" />
      <source>Field that holds the minutes.</source>
      <translation>Feld, das die Minuten enthält.</translation>
    </message>
    <message>
      <location filename="../models/travel_times.model3" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
  </context>
</TS>
