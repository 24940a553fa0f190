<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
  <context>
    <name>Scenery</name>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>3d,drape,texture,image,orthophoto,aerial,map,theme,layers,terrain,switch,compare,gltf,glb</source>
      <translation>pintakuva,tekstuuri,kuva,ortokuva,ilmakuva,kartta,karttateema,tasot,maasto,vaihto,vertailu</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Add drape</source>
      <translation>Lisää pintakuva</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Lays one more picture, map or colour over a terrain, to choose from in the scene.</source>
      <translation>Asettaa maaston päälle vielä yhden kuvan, kartan tai värin, joka on valittavissa 3D-näkymässä.</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Adds a drape to a terrain part that Build terrain made; the page shows one at a time and switches between them. A drape of the same name is replaced.

Give an image, layers, a map theme or the project's map; else COLOR for one colour, or RAMP for colours by height.</source>
      <translation>Lisää pintakuvan ”Rakenna maasto” -työkalulla tehtyyn maasto-osaan; sivu näyttää yhden kerrallaan ja vaihtaa niiden välillä. Samanniminen pintakuva korvataan.

Anna kuva, tasoja, karttateema tai projektin kartta; muuten COLOR antaa yhden värin tai RAMP värit korkeuden mukaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Part of Build terrain to drape.</source>
      <translation>”Rakenna maasto” -työkalun osa, jonka päälle kuva tulee.</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>What the page calls it, by default the layer's or the theme's name.</source>
      <translation>Nimi, jota sivu siitä käyttää; oletuksena tason tai teeman nimi.</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>The terrain with all its drapes; may be the same file as PART.</source>
      <translation>Maasto kaikkine pintakuvineen; voi olla sama tiedosto kuin PART.</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Terrain part</source>
      <translation>Maasto-osa</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Name of the drape</source>
      <translation>Pintakuvan nimi</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Terrain part with the drape</source>
      <translation>Maasto-osa, jossa on pintakuva</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Binary glTF (*.glb)</source>
      <translation>Binäärinen glTF (*.glb)</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Height</source>
      <translation>Korkeus</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>3d,scene,page,html,web,viewer,threejs,webgl,export</source>
      <translation>näkymä,3D-näkymä,sivu,verkkosivu,verkko,selain,katselin,kokoa,vienti</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Assemble scene</source>
      <translation>Kokoa 3D-näkymä</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Puts parts together into an interactive 3D page.</source>
      <translation>Kokoaa osista vuorovaikutteisen 3D-sivun.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Puts the parts that build steps made into one interactive 3D page. One file holds everything and opens by double click, with no network; a folder (index.html and data) is for any static web server.

BACKGROUND is sky, none (white, nothing under the model), a colour, or two colours from zenith to horizon: #a6c6e4,#eef2f4.
Parts of a GROUP show one group at a time; VIEWS are places to fly to, which may show a group, too: a name, a view with semicolons in the place of commas, and a group in each row. SWIPE compares two drapes of a terrain.
SUN is a date and time such as 2026-06-21T15:00+03:00; without a zone it is the place's solar time. The sun then stands where it did, terrain casts shadows too, and below the horizon there is dusk. Without SUN light comes from the north-west as on maps.
VIEW is x,y,z,tx,ty,tz of camera and target in the scene CRS with true heights, or azimuth,elevation[,distance]: the direction in which the camera looks, degrees above the horizon, and metres to the scene's middle.</source>
      <translation>Kokoaa rakennusvaiheiden tekemistä osista yhden vuorovaikutteisen 3D-sivun. Yksi tiedosto sisältää kaiken ja avautuu kaksoisnapsautuksella ilman verkkoyhteyttä; kansio (index.html ja tiedot) on tarkoitettu mille tahansa staattiselle verkkopalvelimelle.

BACKGROUND on sky (taivas), none (valkoinen, eikä mallin alla ole mitään), väri tai kaksi väriä lakipisteestä horisonttiin: #a6c6e4,#eef2f4.
Osista, joilla on GROUP, näkyy yksi ryhmä kerrallaan; VIEWS ovat paikkoja, joihin lennetään ja jotka voivat näyttää myös ryhmän: joka rivillä nimi, näkymä, jossa pilkkujen tilalla on puolipisteet, ja ryhmä. SWIPE vertaa kahta maaston pintakuvaa.
SUN on päivä ja kellonaika, esimerkiksi 2026-06-21T15:00+03:00; ilman aikavyöhykettä se on paikan aurinkoaikaa. Aurinko on silloin oikealla paikallaan, myös maasto luo varjoja, ja horisontin alla on hämärää. Ilman SUN-arvoa valo tulee luoteesta kuten kartoissa.
VIEW on x,y,z,tx,ty,tz eli kamera ja kohde 3D-näkymän koordinaattijärjestelmässä todellisin korkeuksin, tai azimuth,elevation[,distance]: kameran katselusuunta, asteet horisontin yläpuolella ja metrit 3D-näkymän keskelle.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>The .glb files of build steps, in the order of the layer panel.</source>
      <translation>Rakennusvaiheiden .glb-tiedostot tasoluettelon järjestyksessä.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Title of the page, by default the first part's.</source>
      <translation>Sivun otsikko, oletuksena ensimmäisen osan.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>A few sentences for the page's information box and for links to it.</source>
      <translation>Muutama lause sivun tietoikkunaan ja siihen vieviin linkkeihin.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>How many times heights are drawn taller at first; the page can change it.</source>
      <translation>Kuinka moninkertaisina korkeudet aluksi piirretään; sivulla sitä voi muuttaa.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>One file for a double click, or a folder for a web server. A folder is named by OUTPUT without its .html.</source>
      <translation>Yksi tiedosto kaksoisnapsautettavaksi tai kansio verkkopalvelimelle. Kansio saa nimensä OUTPUT-arvosta ilman .html-päätettä.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>The page, or the folder that will hold its index.html.</source>
      <translation>Sivu tai kansio, johon sen index.html tulee.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>sky, none, a colour, or two colours from zenith to horizon, apart by a comma.</source>
      <translation>sky, none, väri tai kaksi väriä lakipisteestä horisonttiin pilkulla erotettuina.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>A picture (PNG, JPEG or WebP) in the place of BACKGROUND: behind everything, or all around where it is twice as wide as high, with north in its middle.</source>
      <translation>Kuva (PNG, JPEG tai WebP) BACKGROUND-arvon tilalle: kaiken takana, tai ympärillä jos se on kaksi kertaa korkeuttaan leveämpi, pohjoinen keskellään.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>How much fog there is before what is as far away as the scene is large.</source>
      <translation>Kuinka paljon sumua on sen edessä, mikä on yhtä kaukana kuin 3D-näkymä on suuri.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>ISO date and time with a zone, or in the place's solar time. Empty: light from the north-west.</source>
      <translation>ISO-muotoinen päivä ja kellonaika aikavyöhykkeineen tai paikan aurinkoajassa. Tyhjä: valo luoteesta.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Height of a horizontal plane over the extent; the page can move it. Empty: none at first.</source>
      <translation>Laajuuden yllä olevan vaakatason korkeus; sivulla sitä voi siirtää. Tyhjä: aluksi ei mitään.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Colour and opacity of that plane.</source>
      <translation>Tuon tason väri ja peittävyys.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>x,y,z,tx,ty,tz in the scene CRS, or azimuth,elevation[,distance]. Empty: all of it, from the south.</source>
      <translation>x,y,z,tx,ty,tz 3D-näkymän koordinaattijärjestelmässä tai azimuth,elevation[,distance]. Tyhjä: kaikki, etelästä katsottuna.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Orbit keeps the horizon level; a trackball turns every way.</source>
      <translation>Kierto pitää horisontin vaakasuorassa; ohjauspallo kääntyy joka suuntaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Metres added to all heights as drawn, before the exaggeration; true heights stay as they are.</source>
      <translation>Metrit, jotka lisätään kaikkiin piirrettäviin korkeuksiin ennen liioittelua; todelliset korkeudet pysyvät ennallaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>How many units of the page's address the extent is wide.</source>
      <translation>Kuinka monta sivun osoitteen yksikköä laajuus on leveä.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Name</source>
      <translation>Nimi</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>View</source>
      <translation>Näkymä</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Group</source>
      <translation>Ryhmä</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Rows of a name, a view as in VIEW but with semicolons (empty: the camera stays), and a group (empty: the same as before).</source>
      <translation>Rivejä, joilla on nimi, näkymä kuten VIEW-arvossa mutta puolipistein (tyhjä: kamera pysyy paikallaan) ja ryhmä (tyhjä: sama kuin ennen).</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>The drapes of a terrain left and right of a divider at first, as 1943|Today; an empty side is the plain colour.</source>
      <translation>Maaston pintakuvat, jotka aluksi ovat jakoviivan vasemmalla ja oikealla puolella, esimerkiksi 1943|Nykyinen; tyhjä puoli on yksivärinen.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>The reader's</source>
      <translation>Lukijan kieli</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Of buttons, numbers and dates: the one that the reader's browser asks for, or always the same.</source>
      <translation>Painikkeiden, lukujen ja päivämäärien kieli: se, jota lukijan selain pyytää, tai aina sama.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Sources that the layers' metadata do not name, one a line.</source>
      <translation>Lähteet, joita tasojen metatiedot eivät mainitse, yksi rivillään.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Of buttons, links and what is selected; darker or lighter where it could not be read. Empty: blue.</source>
      <translation>Painikkeiden, linkkien ja valitun väri; tummempi tai vaaleampi siellä, missä sitä ei muuten voisi lukea. Tyhjä: sininen.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>A small picture (PNG, JPEG or WebP) beside the title.</source>
      <translation>Pieni kuva (PNG, JPEG tai WebP) otsikon vieressä.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Where the page will be published: links to it are then shown with its title, description and, of a folder, POSTER.</source>
      <translation>Missä sivu julkaistaan: siihen vievissä linkeissä näkyvät silloin sen otsikko, kuvaus ja, kansiosta, POSTER.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Origins, such as https://www.example.org, of pages that may speak to this one; its own always may.</source>
      <translation>Alkuperät (origin), esimerkiksi https://www.example.org, sivuista, jotka saavat puhua tälle; oma saa aina.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>A picture that the embedded page shows until it is started.</source>
      <translation>Kuva, jonka upotettu sivu näyttää, kunnes se käynnistetään.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Viewer</source>
      <translation>Katselin</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Viewer with controls</source>
      <translation>Katselin ja säätimet</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Minimal, to embed</source>
      <translation>Pelkistetty, upotettavaksi</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Viewer with the model to download</source>
      <translation>Katselin ja ladattava malli</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Layers and settings folded away at first, or open; compass, zoom and credits alone; or with the model, as exaggerated, in glTF, OBJ, STL and COLLADA.</source>
      <translation>Tasot ja asetukset aluksi piilossa tai esillä; vain kompassi, zoomaus ja lähteet; tai lisäksi malli liioiteltuna glTF-, OBJ-, STL- ja COLLADA-muodossa.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Jinja2 template to use in its place: the path of a file, or a name in scenery/templates of the profile, such as museum.html.j2.</source>
      <translation>Jinja2-malline sen tilalle: tiedoston polku tai nimi profiilin kansiossa scenery/templates, esimerkiksi museum.html.j2.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Parts</source>
      <translation>Osat</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Title</source>
      <translation>Otsikko</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Description</source>
      <translation>Kuvaus</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Vertical exaggeration</source>
      <translation>Korkeuden liioittelu</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Format</source>
      <translation>Muoto</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Scene</source>
      <translation>3D-näkymä</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>HTML files (*.html)</source>
      <translation>HTML-tiedostot (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Background</source>
      <translation>Tausta</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Background picture</source>
      <translation>Taustakuva</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Fog (%)</source>
      <translation>Sumu (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Sun at (date and time)</source>
      <translation>Aurinko hetkellä (päivä ja kellonaika)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Water level (m)</source>
      <translation>Vedenkorkeus (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Water colour</source>
      <translation>Veden väri</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>First view</source>
      <translation>Ensimmäinen näkymä</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Controls</source>
      <translation>Ohjaus</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Vertical shift (m)</source>
      <translation>Pystysiirto (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Base size</source>
      <translation>Peruskoko</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Named views</source>
      <translation>Nimetyt näkymät</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Compare two drapes</source>
      <translation>Vertaa kahta pintakuvaa</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Language</source>
      <translation>Kieli</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>More credits</source>
      <translation>Muut lähteet</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Accent colour</source>
      <translation>Korostusväri</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Address of the page</source>
      <translation>Sivun osoite</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Pages that may embed it</source>
      <translation>Sivut, jotka saavat upottaa sen</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Poster</source>
      <translation>Aloituskuva</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Template</source>
      <translation>Malline</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Own template</source>
      <translation>Oma malline</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Sun: azimuth %(azimuth).1f° (from grid north), elevation %(elevation).1f°.</source>
      <translation>Aurinko: atsimuutti %(azimuth).1f° (ruudukon pohjoisesta), korkeus %(elevation).1f°.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>SUN: the sun is below the horizon at that time; the scene is drawn in dusk, without shadows.</source>
      <translation>SUN: aurinko on silloin horisontin alapuolella; 3D-näkymä piirretään hämärässä ja ilman varjoja.</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>One file</source>
      <translation>Yksi tiedosto</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Folder</source>
      <translation>Kansio</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Orbit</source>
      <translation>Kierto</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Trackball</source>
      <translation>Ohjauspallo</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>3d,batch,atlas,coverage,series,many,scenes,places,parallel,processes,dask,cluster,cron,index,automation</source>
      <translation>sarja,eräajo,atlas,kattavuus,monta,näkymät,paikat,rinnakkain,prosessit,klusteri,automaatio</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Batch of scenes</source>
      <translation>Sarja 3D-näkymiä</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Makes a scene for each feature of a layer, or each place of a list.</source>
      <translation>Tekee 3D-näkymän tason jokaisesta kohteesta tai luettelon jokaisesta paikasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Runs a recipe once for each feature of a coverage layer, or each place of a list, with the extent of its own: pages, models or pictures, and an index page with a map and thumbnails.

PLACES is a text of lines or a CSV file: name,x,y[,width[,height[,rotation]]], the coordinates being longitude and latitude or those of PLACES_CRS, sizes in metres.

Scenes are made at the same time by PROCESSES of this machine, or by the workers of a Dask cluster at SCHEDULER. What is finished and unchanged is not made again, so that a batch that was stopped goes on where it was. A scene that fails stops no other: failures.csv lists the failures, and the run ends as failed.</source>
      <translation>Suorittaa reseptin kerran kattavuustason jokaiselle kohteelle tai luettelon jokaiselle paikalle, kullekin omalla laajuudellaan: sivuja, malleja tai kuvia sekä hakemistosivun, jolla on kartta ja pienoiskuvat.

PLACES on rivejä tai CSV-tiedosto: name,x,y[,width[,height[,rotation]]]; koordinaatit ovat pituus- ja leveysasteita tai PLACES_CRS-järjestelmässä, koot metrejä.

3D-näkymiä tehdään yhtä aikaa tämän koneen PROCESSES-prosesseissa tai Dask-klusterin työprosesseissa osoitteessa SCHEDULER. Valmista ja muuttumatonta ei tehdä uudelleen, joten keskeytetty sarja jatkuu siitä, mihin se jäi. Epäonnistunut 3D-näkymä ei pysäytä muita: failures.csv luettelee epäonnistumiset, ja ajo päättyy epäonnistuneena.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>A recipe, or a page that carries one. None: the one that the project keeps beside it.</source>
      <translation>Resepti tai sivu, joka sisältää sellaisen. Ei mitään: se, joka on projektin vieressä.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>A scene is made for each of its features.</source>
      <translation>Jokaisesta sen kohteesta tehdään 3D-näkymä.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Places</source>
      <translation>Paikat</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Lines of name,x,y[,width[,height[,rotation]]], or the path of a CSV file.</source>
      <translation>Rivejä name,x,y[,width[,height[,rotation]]] tai CSV-tiedoston polku.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>CRS of the coordinates in PLACES. None: longitude and latitude.</source>
      <translation>PLACES-koordinaattien koordinaattijärjestelmä. Ei mitään: pituus- ja leveysasteet.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Name of the file. Left out: the first text field, else the feature's id.</source>
      <translation>Tiedoston nimi. Pois jätettynä: ensimmäinen tekstikenttä, muuten kohteen tunniste.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Title of the scene. Left out: as NAME.</source>
      <translation>3D-näkymän otsikko. Pois jätettynä: kuten NAME.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Extent</source>
      <translation>Laajuus</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>A geometry, or xmin,xmax,ymin,ymax in the layer's CRS. Left out: the feature's box.</source>
      <translation>Geometria tai xmin,xmax,ymin,ymax tason koordinaattijärjestelmässä. Pois jätettynä: kohteen ympäröivä suorakulmio.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Rotation (°)</source>
      <translation>Kierto (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Counter-clockwise. Left out: the recipe's.</source>
      <translation>Vastapäivään. Pois jätettynä: reseptin.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Margin (%)</source>
      <translation>Marginaali (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Added around a feature, percent of its size.</source>
      <translation>Lisätään kohteen ympärille, prosentteina sen koosta.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Size about points (m)</source>
      <translation>Koko pisteiden ympärillä (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Width and height of the extent about a point.</source>
      <translation>Laajuuden leveys ja korkeus pisteen ympärillä.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Projected CRS of all scenes. None: the recipe's, else the layer's or the fitting UTM zone.</source>
      <translation>Kaikkien 3D-näkymien projisoitu koordinaattijärjestelmä. Ei mitään: reseptin, muuten tason tai sopiva UTM-kaista.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Page</source>
      <translation>Sivu</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Picture (PNG)</source>
      <translation>Kuva (PNG)</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>What is made of each.</source>
      <translation>Mitä kustakin tehdään.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Holds the scenes, index.html and, if anything failed, failures.csv.</source>
      <translation>Sisältää 3D-näkymät, index.html-tiedoston ja, jos jokin epäonnistui, failures.csv-tiedoston.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Scenes that are made at the same time. 0: one for each core.</source>
      <translation>Yhtä aikaa tehtävät 3D-näkymät. 0: yksi kutakin prosessoriydintä kohti.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Dask scheduler</source>
      <translation>Dask-ajoittaja</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Address of a Dask cluster, such as tcp://host:8786, whose workers see the same files. Empty: this machine.</source>
      <translation>Dask-klusterin osoite, esimerkiksi tcp://host:8786; sen työprosessit näkevät samat tiedostot. Tyhjä: tämä kone.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Recipe</source>
      <translation>Resepti</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Coverage layer</source>
      <translation>Kattavuustaso</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>CRS of the places</source>
      <translation>Paikkojen koordinaattijärjestelmä</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Scene CRS</source>
      <translation>3D-näkymän koordinaattijärjestelmä</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Make</source>
      <translation>Tehtävä</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Folder of the scenes</source>
      <translation>3D-näkymien kansio</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Index page</source>
      <translation>Hakemistosivu</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>An index.html with a map and links to all scenes.</source>
      <translation>index.html, jossa on kartta ja linkit kaikkiin 3D-näkymiin.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Thumbnails</source>
      <translation>Pienoiskuvat</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>A picture of each page in the index, where a browser is installed.</source>
      <translation>Kuva jokaisesta sivusta hakemistoon, jos selain on asennettu.</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Processes</source>
      <translation>Prosessit</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Scenes</source>
      <translation>3D-näkymät</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>No browser is found, so that the index has no thumbnails.</source>
      <translation>Selainta ei löydy, joten hakemistossa ei ole pienoiskuvia.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>3d,city,citygml,cityjson,cityjsonseq,lod2,building,buildings,roof,semantic,gltf,glb,threejs,webgl</source>
      <translation>kaupunki,kaupunkimalli,rakennus,rakennukset,katto,semanttinen</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Build city model</source>
      <translation>Rakenna kaupunkimalli</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Turns a CityJSON or CityGML file into 3D objects with their attributes.</source>
      <translation>Tekee CityJSON- tai CityGML-tiedostosta 3D-kohteita ominaisuustietoineen.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Turns a 3D city model into a part (binary glTF) that Assemble scene shows. It reads CityJSON 1.0 to 2.0, CityJSONSeq, and CityGML 1.0 to 3.0. Each object with its parts is one feature that keeps its attributes, nested ones with a dot in their names; roofs, walls and other surfaces are coloured apart. Heights stay as they are, in their own vertical datum.

COLOR, ROOF_COLOR, DATE, END_DATE and ALTITUDE are expressions over the attributes, id and type. COLOR may use the field “surface” (WallSurface, RoofSurface, …). Buildings without such surfaces have them told by their slopes.

What is wrong with the file's geometries never stops the run: it is counted in the log and listed by object in REPORT, by the error codes of val3dity. A textured surface shows its picture instead of its colour.</source>
      <translation>Tekee 3D-kaupunkimallista osan (binäärisen glTF:n), jonka ”Kokoa 3D-näkymä” näyttää. Se lukee CityJSON-versiot 1.0–2.0, CityJSONSeqin ja CityGML-versiot 1.0–3.0. Jokainen objekti osineen on yksi kohde, joka säilyttää ominaisuustietonsa, sisäkkäiset piste nimessään; katot, seinät ja muut pinnat väritetään erikseen. Korkeudet pysyvät ennallaan omassa korkeusjärjestelmässään.

COLOR, ROOF_COLOR, DATE, END_DATE ja ALTITUDE ovat lausekkeita, joissa voi käyttää ominaisuustietoja sekä kenttiä id ja type. COLOR voi käyttää kenttää ”surface” (WallSurface, RoofSurface, …). Rakennuksista, joilla tällaisia pintoja ei ole, ne päätellään kaltevuuden mukaan.

Tiedoston geometrioiden virheet eivät koskaan pysäytä ajoa: ne lasketaan lokiin ja luetellaan objekteittain REPORT-tiedostossa val3dityn virhekoodein. Teksturoitu pinta näyttää kuvansa värinsä sijasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>A CityJSON (.json), CityJSONSeq (.jsonl) or CityGML (.gml, .xml) file, unpacked.</source>
      <translation>CityJSON- (.json), CityJSONSeq- (.jsonl) tai CityGML-tiedosto (.gml, .xml) purettuna.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Part of Build terrain; it gives the scene's CRS and extent, and the ground of TERRAIN_FIT.</source>
      <translation>”Rakenna maasto” -työkalun osa; siitä tulevat 3D-näkymän koordinaattijärjestelmä ja laajuus sekä maanpinta TERRAIN_FIT-arvoa varten.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>0: the best that each object has. Another number, such as 1, 2 or 2.2: that one; objects without it take the next best and are counted.</source>
      <translation>0: paras, joka kullakin objektilla on. Muu luku, kuten 1, 2 tai 2.2: se; objektit, joilla sitä ei ole, käyttävät seuraavaksi parasta, ja ne lasketaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Colour</source>
      <translation>Väri</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>A colour as QGIS writes it, such as '#c04030'. Left out: the file's materials, else a colour by kind of surface and object.</source>
      <translation>Väri QGISin kirjoittamassa muodossa, esimerkiksi '#c04030'. Pois jätettynä: tiedoston materiaalit, muuten väri pinnan ja objektin lajin mukaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Colour of roofs</source>
      <translation>Kattojen väri</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Left out: as COLOR.</source>
      <translation>Pois jätettynä: kuten COLOR.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Heights as they are</source>
      <translation>Korkeudet ennallaan</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Lift each object onto the terrain</source>
      <translation>Nosta jokainen objekti maaston pinnalle</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Level the terrain beneath each building</source>
      <translation>Tasaa maasto jokaisen rakennuksen alta</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Lifting (or lowering) puts the lowest place of each object at the lowest ground along its footprint. Levelling leaves the objects where they are and moves the terrain to the ground of buildings: give LEVELLED_TERRAIN, too, and show that in the scene instead of TERRAIN.</source>
      <translation>Nostaminen (tai laskeminen) asettaa jokaisen objektin alimman kohdan sen pohjan ääriviivan alimpaan maanpintaan. Tasaaminen jättää objektit paikoilleen ja siirtää maaston rakennusten pohjan tasolle: anna silloin myös LEVELLED_TERRAIN ja näytä se 3D-näkymässä TERRAIN-osan sijasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>None</source>
      <translation>Ei mitään</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Roofs</source>
      <translation>Katot</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Roofs and walls</source>
      <translation>Katot ja seinät</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>They show the picture that lies on TERRAIN in the page, such as an orthophoto, as it is seen from above. Surfaces with a texture of their own, and those beyond the drape, stay as they are.</source>
      <translation>Ne näyttävät pintakuvan, joka sivulla on TERRAIN-osan päällä, esimerkiksi ortokuvan, ylhäältä nähtynä. Pinnat, joilla on oma tekstuuri, ja pintakuvan ulkopuoliset pinnat pysyvät ennallaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Altitude (m)</source>
      <translation>Korkeusasema (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Metres that objects are raised by.</source>
      <translation>Metrit, joilla objekteja nostetaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Date</source>
      <translation>Päivämäärä</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>From when the object is there: a date, or a year such as yearOfConstruction.</source>
      <translation>Mistä lähtien objekti on olemassa: päivämäärä tai vuosi, kuten yearOfConstruction.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>End date</source>
      <translation>Loppupäivämäärä</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Until when the object is there: a date, or a year such as yearOfDemolition.</source>
      <translation>Mihin asti objekti on olemassa: päivämäärä tai vuosi, kuten yearOfDemolition.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Names with commas between them, of objects or of their surfaces; none: all. id and type are always kept.</source>
      <translation>Objektien tai niiden pintojen ominaisuuksien nimet pilkuin erotettuina; ei mitään: kaikki. id ja type säilyvät aina.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Name of the layer in the scene, by default the file's.</source>
      <translation>Tason nimi 3D-näkymässä, oletuksena tiedoston nimi.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Attribution and licence, one a line, which few files name themselves.</source>
      <translation>Lähdemerkintä ja lisenssi, yksi rivillään; harva tiedosto mainitsee ne itse.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>The objects as a .glb file, input of Assemble scene.</source>
      <translation>Objektit .glb-tiedostona, ”Kokoa 3D-näkymä” -työkalun syöte.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>TERRAIN with its drapes, level beneath the buildings where TERRAIN_FIT says so, for the scene to show instead of TERRAIN.</source>
      <translation>TERRAIN pintakuvineen, tasattuna rakennusten alta, kun TERRAIN_FIT niin sanoo; näytettäväksi 3D-näkymässä TERRAIN-osan sijasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Leaves out objects beyond it. By default the terrain's extent, or the model's.</source>
      <translation>Jättää pois sen ulkopuoliset objektit. Oletuksena maaston tai mallin laajuus.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Projected CRS of the scene. None: the terrain's, else the file's own or the fitting UTM zone. It is also taken as the file's where that names none.</source>
      <translation>3D-näkymän projisoitu koordinaattijärjestelmä. Ei mitään: maaston, muuten tiedoston oma tai sopiva UTM-kaista. Sitä käytetään myös tiedoston järjestelmänä, jos tiedosto ei mainitse omaansa.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>City model file</source>
      <translation>Kaupunkimallitiedosto</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Level of detail</source>
      <translation>Tarkkuustaso (LOD)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Fit to the terrain</source>
      <translation>Sovitus maastoon</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Surfaces that take the terrain's drape</source>
      <translation>Pinnat, jotka saavat maaston pintakuvan</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Attributes to keep</source>
      <translation>Säilytettävät ominaisuustiedot</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Credits</source>
      <translation>Lähteet</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>City model part</source>
      <translation>Kaupunkimalliosa</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Levelled terrain part</source>
      <translation>Tasattu maasto-osa</translation>
    </message>
    <message>
      <location filename="../algorithms/buildlines.py" />
      <source>3d,line,polyline,road,railway,river,route,track,pipe,tube,wall,profile,arc,flow,gltf,glb,threejs,webgl</source>
      <translation>viiva,viivat,tie,katu,rautatie,joki,reitti,ura,putki,seinä,profiili,kaari,virta</translation>
    </message>
    <message>
      <location filename="../algorithms/buildlines.py" />
      <source>Build lines</source>
      <translation>Rakenna viivat</translation>
    </message>
    <message>
      <location filename="../algorithms/buildlines.py" />
      <source>Turns a line layer into lines on the terrain, ribbons, pipes, walls or arcs.</source>
      <translation>Tekee viivatasosta viivoja maaston pinnalle, nauhoja, putkia, seiniä tai kaaria.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpoints.py" />
      <source>3d,point,sphere,cylinder,cone,box,disk,dip,strike,geology,icon,marker,billboard,model,tree,gltf,glb,threejs,webgl</source>
      <translation>piste,pisteet,pallo,lieriö,pylväs,kartio,laatikko,kiekko,kaade,kulku,geologia,kuvake,merkki,malli,puu</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpoints.py" />
      <source>Build points</source>
      <translation>Rakenna pisteet</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpoints.py" />
      <source>Turns a point layer into spheres, columns, disks, icons or 3D models.</source>
      <translation>Tekee pistetasosta palloja, pylväitä, kiekkoja, kuvakkeita tai 3D-malleja.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpolygons.py" />
      <source>3d,extrude,extrusion,building,buildings,city,polygon,overlay,drape,roof,tin,mesh,height,floors,gltf,glb,threejs,webgl</source>
      <translation>pursotus,pursota,rakennus,rakennukset,talo,kaupunki,polygoni,alue,päällys,katto,verkko,korkeus,kerrokset</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpolygons.py" />
      <source>Build polygons</source>
      <translation>Rakenna polygonit</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpolygons.py" />
      <source>Turns a polygon layer into 3D objects that stand or lie on the terrain.</source>
      <translation>Tekee polygonitasosta 3D-kohteita, jotka seisovat maastossa tai lepäävät sen pinnalla.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>3d,dem,dtm,elevation,height,relief,terrain,mesh,drape,texture,surroundings,quad tree,tin,clip,heat map,gltf,glb,threejs,webgl</source>
      <translation>korkeusmalli,korkeus,maasto,pinnanmuodot,reliefi,verkko,pintakuva,tekstuuri,ympäristö,nelipuu,leikkaus,lämpökartta</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Build terrain</source>
      <translation>Rakenna maasto</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Turns a raster of heights, or a plane, into the terrain of a 3D scene.</source>
      <translation>Tekee korkeusrasterista tai tasosta 3D-näkymän maaston.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Turns a raster of heights into a terrain part (binary glTF) that Assemble scene shows and that other steps stand on. Cells without data become holes.

Without a DEM the terrain is a plane at ALTITUDE over EXTENT. A DEM in degrees or in a world Mercator gets the fitting UTM zone, unless you choose a CRS. Draped with IMAGE, LAYERS or THEME; else in COLOR; else tinted by height.

The vertices lie SPACING apart, or GRID_SIZE cells make the longer side. SURROUNDINGS adds a coarser ring, FOCUS makes a quad tree that is finest there, MAX_ERROR makes as few triangles as keep every height within so many metres.</source>
      <translation>Tekee korkeusrasterista maasto-osan (binäärisen glTF:n), jonka ”Kokoa 3D-näkymä” näyttää ja jonka päälle muut vaiheet rakentavat. Soluista, joissa ei ole tietoa, tulee reikiä.

Ilman korkeusmallia maasto on vaakataso korkeudella ALTITUDE laajuudessa EXTENT. Astekoordinaateissa tai maailmanlaajuisessa Mercatorissa oleva korkeusmalli saa sopivan UTM-kaistan, ellet valitse koordinaattijärjestelmää. Päälle tulee IMAGE, LAYERS tai THEME; muuten väri COLOR; muuten värit korkeuden mukaan.

Taitepisteet ovat SPACING-välein, tai pitempi sivu jakautuu GRID_SIZE soluun. SURROUNDINGS lisää karkeamman kehän, FOCUS tekee nelipuun, joka on siinä kohdassa tarkimmillaan, ja MAX_ERROR niin vähän kolmioita, että jokainen korkeus pysyy niin monen metrin tarkkuudella.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Raster whose values are heights in metres. None: a plane at ALTITUDE.</source>
      <translation>Rasteri, jonka arvot ovat korkeuksia metreinä. Ei mitään: vaakataso korkeudella ALTITUDE.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Band of the DEM that holds the heights.</source>
      <translation>Korkeusmallin kanava, jossa korkeudet ovat.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Height of the plane in metres where no DEM is given.</source>
      <translation>Vaakatason korkeus metreinä, kun korkeusmallia ei ole annettu.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>What the scene covers, by default the whole DEM. Without a CRS in brackets it is in CRS if that is given, else in the DEM's.</source>
      <translation>Mitä 3D-näkymä kattaa, oletuksena koko korkeusmallin. Ilman sulkeissa olevaa koordinaattijärjestelmää käytetään CRS-arvoa, jos se on annettu, muuten korkeusmallin järjestelmää.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Projected CRS of the scene. None: the DEM's own, or the fitting UTM zone where that is in degrees or a world Mercator.</source>
      <translation>3D-näkymän projisoitu koordinaattijärjestelmä. Ei mitään: korkeusmallin oma tai sopiva UTM-kaista, jos se on asteina tai maailmanlaajuisessa Mercatorissa.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Distance of the terrain's vertices in ground metres. None: the DEM's own resolution.</source>
      <translation>Maaston taitepisteiden väli metreinä maastossa. Ei mitään: korkeusmallin oma tarkkuus.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Cells of the terrain's grid along its longer side, instead of SPACING.</source>
      <translation>Maaston ruudukon solut pitemmällä sivulla, SPACING-arvon sijasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Name of the layer in the scene, by default the DEM's.</source>
      <translation>Tason nimi 3D-näkymässä, oletuksena korkeusmallin nimi.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>The terrain as a .glb file, input of Assemble scene and TERRAIN of other steps.</source>
      <translation>Maasto .glb-tiedostona, ”Kokoa 3D-näkymä” -työkalun syöte ja muiden vaiheiden TERRAIN.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Automatic</source>
      <translation>Automaattinen</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Nearest</source>
      <translation>Lähin naapuri</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Bilinear</source>
      <translation>Bilineaarinen</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Cubic</source>
      <translation>Kuutiollinen</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Average</source>
      <translation>Keskiarvo</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>How heights between the DEM's cells are found. Automatic: average where the grid is coarser than the DEM, else bilinear.</source>
      <translation>Miten korkeudet lasketaan korkeusmallin solujen välissä. Automaattinen: keskiarvo, kun ruudukko on korkeusmallia karkeampi, muuten bilineaarinen.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Factor</source>
      <translation>Kerroin</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Multiplies the DEM's values, once they are metres.</source>
      <translation>Kertoo korkeusmallin arvot, kun ne ovat metreinä.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Offset (m)</source>
      <translation>Siirto (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Added to the heights, in metres.</source>
      <translation>Lisätään korkeuksiin, metreinä.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Part of Build terrain whose extent and CRS this terrain takes, for a second surface in the same scene.</source>
      <translation>”Rakenna maasto” -työkalun osa, jonka laajuus ja koordinaattijärjestelmä tälle maastolle otetaan, toista pintaa varten samassa 3D-näkymässä.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>The values, times FACTOR plus OFFSET, are heights above TERRAIN instead of absolute ones.</source>
      <translation>Arvot kerrottuina FACTOR-arvolla ja lisättyinä OFFSET-arvolla ovat korkeuksia TERRAIN-osan yläpuolella eivätkä absoluuttisia.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Largest error (m)</source>
      <translation>Suurin virhe (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>As few triangles as keep every height within this many metres, instead of a regular grid.</source>
      <translation>Niin vähän kolmioita, että jokainen korkeus pysyy näin monen metrin tarkkuudella, säännöllisen ruudukon sijasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Blocks around the extent: 3 makes 3 × 3 with the extent in the middle; 5, 7 or 9; 1 for none.</source>
      <translation>Lohkoja laajuuden ympärillä: 3 tekee 3 × 3 lohkoa, laajuus keskellä; 5, 7 tai 9; 1: ei yhtään.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>How many times SPACING the vertices of the surroundings are apart: 1, 2, 4, 8, 16, 32 or 64.</source>
      <translation>Kuinka moninkertaisin SPACING-välein ympäristön taitepisteet ovat: 1, 2, 4, 8, 16, 32 tai 64.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Where the terrain is at its finest: a rectangle, or a point as x,x,y,y. Elsewhere quads grow with the distance. Without a CRS in brackets it is in that of EXTENT.</source>
      <translation>Missä maasto on tarkimmillaan: suorakulmio tai piste muodossa x,x,y,y. Muualla ruudut kasvavat etäisyyden mukana. Ilman sulkeissa olevaa koordinaattijärjestelmää käytetään EXTENT-arvon järjestelmää.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>How many times the quads at FOCUS are divided in four. Used with FOCUS alone.</source>
      <translation>Kuinka monta kertaa FOCUS-kohdan ruudut jaetaan neljään. Käytetään vain FOCUS-arvon kanssa.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>The terrain ends exactly along the edges of these polygons.</source>
      <translation>Maasto päättyy täsmälleen näiden polygonien reunoihin.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Upright faces below the terrain's edges, as of a block cut out of the ground.</source>
      <translation>Pystysuorat pinnat maaston reunojen alla, kuin maasta leikatussa lohkossa.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Altitude of the bottom (m)</source>
      <translation>Pohjan korkeusasema (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Where the sides end. None: a little below the lowest height.</source>
      <translation>Mihin sivut päättyvät. Ei mitään: hieman alimman korkeuden alapuolelle.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Colour of the sides</source>
      <translation>Sivujen väri</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>None: a warm grey.</source>
      <translation>Ei mitään: lämmin harmaa.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Colour of the frame</source>
      <translation>Kehyksen väri</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Lines along the edges of the block. None: no frame.</source>
      <translation>Viivat lohkon särmillä. Ei mitään: ei kehystä.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Colour of the wireframe</source>
      <translation>Rautalankamallin väri</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Lines along the grid of the terrain. None: no wireframe.</source>
      <translation>Viivat maaston ruudukkoa pitkin. Ei mitään: ei rautalankamallia.</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Elevation (DEM)</source>
      <translation>Korkeusmalli (DEM)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Band</source>
      <translation>Kanava</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Altitude of the plane</source>
      <translation>Tason korkeusasema</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Grid spacing (m)</source>
      <translation>Ruutuväli (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Grid size</source>
      <translation>Ruudukon koko</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Resampling</source>
      <translation>Uudelleenotanta</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Terrain beneath</source>
      <translation>Alla oleva maasto</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Heights above that terrain</source>
      <translation>Korkeudet tuon maaston yläpuolella</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Surroundings (blocks a side)</source>
      <translation>Ympäristö (lohkoja sivua kohti)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Roughening of the surroundings</source>
      <translation>Ympäristön karkeus</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Focus of a quad tree</source>
      <translation>Nelipuun tarkennuskohta</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Height of the quad tree</source>
      <translation>Nelipuun syvyys</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Clip by polygons</source>
      <translation>Leikkaa polygoneilla</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Sides and bottom</source>
      <translation>Sivut ja pohja</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Plane</source>
      <translation>Taso</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>The DEM's heights are in units of %.7g m; they are converted to metres.</source>
      <translation>Korkeusmallin korkeudet ovat %.7g metrin yksiköissä; ne muunnetaan metreiksi.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>3d,dem,elevation,height,terrain,tiles,xyz,tms,download,gsi,terrarium,terrain-rgb,mapbox,mapzen</source>
      <translation>korkeusmalli,korkeus,maasto,tiilet,karttatiilet,lataus</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Elevation tiles</source>
      <translation>Korkeustiilet</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Fetches elevation tiles of the web as a DEM, input of Build terrain.</source>
      <translation>Hakee verkosta korkeustiilet korkeusmalliksi, ”Rakenna maasto” -työkalun syötteeksi.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Fetches tiles that hold heights and puts their pixels, as they are, into a GeoTIFF in EPSG:3857, input of Build terrain. Tiles that do not exist become holes; tiles that can't be read do too, and are named.

URLs, for example: https://cyberjapandata.gsi.go.jp/xyz/dem/{z}/{x}/{y}.txt (GSI text), https://cyberjapandata.gsi.go.jp/xyz/dem_png/{z}/{x}/{y}.png (GSI PNG), https://s3.amazonaws.com/elevation-tiles-prod/terrarium/{z}/{x}/{y}.png (Terrarium). Heed the terms of who offers them, and name them in ATTRIBUTION. Tiles are kept in CACHE, and at most four are asked for at a time.</source>
      <translation>Hakee korkeuksia sisältäviä tiiliä ja tallentaa niiden pikselit muuttamatta GeoTIFF-tiedostoon (EPSG:3857), joka on ”Rakenna maasto” -työkalun syöte. Puuttuvista tiilistä tulee reikiä; samoin niistä, joita ei voi lukea, ja ne nimetään.

URL-osoitteita ovat esimerkiksi https://cyberjapandata.gsi.go.jp/xyz/dem/{z}/{x}/{y}.txt (GSI-teksti), https://cyberjapandata.gsi.go.jp/xyz/dem_png/{z}/{x}/{y}.png (GSI-PNG) ja https://s3.amazonaws.com/elevation-tiles-prod/terrarium/{z}/{x}/{y}.png (Terrarium). Noudata tarjoajan ehtoja ja nimeä tarjoaja ATTRIBUTION-arvossa. Tiilet säilytetään CACHE-kansiossa, ja enintään neljää pyydetään kerralla.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>The heights in metres as a GeoTIFF (.tif), input of Build terrain.</source>
      <translation>Korkeudet metreinä GeoTIFF-tiedostona (.tif), ”Rakenna maasto” -työkalun syöte.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Address (http, https, file) or path with {z}, {x} and {y} in the places of zoom, column and row; {-y} where rows count from the south (TMS). Scenery writes it into no log, file or cache; QGIS itself lists it with a run's parameters.</source>
      <translation>Osoite (http, https, file) tai polku, jossa {z}, {x} ja {y} ovat zoomaustason, sarakkeen ja rivin paikalla; {-y}, kun rivit lasketaan etelästä (TMS). Scenery ei kirjoita sitä mihinkään lokiin, tiedostoon tai välimuistiin; QGIS itse luettelee sen ajon parametreissa.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>GSI text</source>
      <translation>GSI-teksti</translation>
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
      <translation>Miten tiilet esittävät korkeudet.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>What the tiles have to cover; they reach a little beyond. Without a CRS in brackets it is in the project's.</source>
      <translation>Mitä tiilien on katettava; ne ulottuvat hieman ulkopuolelle. Ilman sulkeissa olevaa koordinaattijärjestelmää käytetään projektin järjestelmää.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Zoom of the tiles, 0 to 24. None: chosen by SPACING.</source>
      <translation>Tiilien zoomaustaso, 0–24. Ei mitään: valitaan SPACING-arvon mukaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Where ZOOM is not given: the lowest zoom is taken whose pixels are no coarser than so many ground metres at the extent's middle latitude, counted for tiles of 256 pixels (others are finer), but none above the finest that such tiles usually have: 14 for GSI, 15 for others.</source>
      <translation>Kun ZOOM-arvoa ei ole annettu: valitaan alin zoomaustaso, jonka pikselit eivät ole näin montaa maastometriä karkeampia laajuuden keskileveydellä, laskettuna 256 pikselin tiilille (muut ovat tarkempia), mutta ei tarkempaa kuin sellaisilla tiilillä tavallisesti on: GSI:llä 14, muilla 15.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Whom the heights come from, as scenes made of them are to show it.</source>
      <translation>Keneltä korkeudet ovat peräisin, siten kuin niistä tehtyjen 3D-näkymien tulee se näyttää.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Folder where fetched tiles are kept. None: one among QGIS's settings.</source>
      <translation>Kansio, jossa haetut tiilet säilytetään. Ei mitään: kansio QGISin asetusten yhteydessä.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Days after which a kept tile is fetched again; 0: every time.</source>
      <translation>Päivät, joiden jälkeen säilytetty tiili haetaan uudelleen; 0: joka kerta.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Zoom %(zoom)d: %(columns)d × %(rows)d tiles, %(pixel).1f m a pixel of 256-pixel tiles.</source>
      <translation>Zoomaustaso %(zoom)d: %(columns)d × %(rows)d tiiltä, %(pixel).1f m pikseliä kohti 256 pikselin tiilissä.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Elevation</source>
      <translation>Korkeusmalli</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>URL or path of the tiles</source>
      <translation>Tiilien URL tai polku</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Encoding</source>
      <translation>Koodaus</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Zoom</source>
      <translation>Zoomaustaso</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Pixel size (m)</source>
      <translation>Pikselin koko (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Attribution</source>
      <translation>Lähdemerkintä</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Cache</source>
      <translation>Välimuisti</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Cache expiry (days)</source>
      <translation>Välimuistin vanheneminen (päivää)</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Tile %(id)s is broken and becomes a hole: %(reason)s.</source>
      <translation>Tiili %(id)s on rikki, ja siitä tulee reikä: %(reason)s.</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>… and %d more; REPORT lists them all.</source>
      <translation>… ja vielä %d; REPORT luettelee ne kaikki.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>3d,export,image,picture,png,screenshot,render,poster,transparent</source>
      <translation>vienti,vie,kuva,kuvakaappaus,piirto,juliste,läpinäkyvä</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Export image</source>
      <translation>Vie kuva</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Draws a picture of a scene, as large as wanted.</source>
      <translation>Piirtää kuvan 3D-näkymästä niin suurena kuin halutaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Draws a PNG of a scene that Assemble scene or Quick scene made, of any size and without a display. Chromium, Chrome or Edge does the drawing and has to be installed.

VIEW is camera and target in the scene CRS: x,y,z,tx,ty,tz, and perhaps ux,uy,uz of what is up; heights are true ones. The page tells its present view as scenery.view in the browser's console. It may also be the name of one of the page's views.</source>
      <translation>Piirtää PNG-kuvan 3D-näkymästä, jonka ”Kokoa 3D-näkymä” tai ”Pikanäkymä” on tehnyt, minkä kokoisena tahansa ja ilman näyttöä. Piirtämisen tekee Chromium, Chrome tai Edge, jonka on oltava asennettuna.

VIEW on kamera ja kohde 3D-näkymän koordinaattijärjestelmässä: x,y,z,tx,ty,tz ja tarvittaessa ux,uy,uz siitä, mikä on ylhäällä; korkeudet ovat todellisia. Sivu kertoo nykyisen näkymänsä selaimen konsolissa nimellä scenery.view. Se voi olla myös jonkin sivun näkymän nimi.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The page (.html) of a scene, or the folder that holds its index.html.</source>
      <translation>3D-näkymän sivu (.html) tai kansio, jossa sen index.html on.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Camera and target, x,y,z,tx,ty,tz in the scene CRS, or the name of one of the page's VIEWS. Empty: its first view.</source>
      <translation>Kamera ja kohde, x,y,z,tx,ty,tz 3D-näkymän koordinaattijärjestelmässä, tai jonkin sivun VIEWS-näkymän nimi. Tyhjä: sen ensimmäinen näkymä.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The group of layers that shows, such as Plan A. Empty: that of the view, or the first.</source>
      <translation>Näkyvä tasoryhmä, esimerkiksi Suunnitelma A. Tyhjä: näkymän ryhmä tai ensimmäinen.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Leaves out sky and ground around the model.</source>
      <translation>Jättää pois taivaan ja maan mallin ympäriltä.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The page's title, layers and buttons are in the picture. Credits always are.</source>
      <translation>Sivun otsikko, tasot ja painikkeet ovat kuvassa. Lähteet ovat siinä aina.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The program of Chromium, Chrome or Edge. Empty: the first that is found.</source>
      <translation>Chromiumin, Chromen tai Edgen ohjelma. Tyhjä: ensimmäinen löytyvä.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The picture.</source>
      <translation>Kuva.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Width</source>
      <translation>Leveys</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Width of the picture in pixels; on Windows at most 4096.</source>
      <translation>Kuvan leveys pikseleinä; Windowsissa enintään 4096.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Height of the picture in pixels; on Windows at most 4096.</source>
      <translation>Kuvan korkeus pikseleinä; Windowsissa enintään 4096.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Transparent background</source>
      <translation>Läpinäkyvä tausta</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>With panels and buttons</source>
      <translation>Paneelit ja painikkeet mukana</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Browser</source>
      <translation>Selain</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Picture</source>
      <translation>Kuva</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>PNG files (*.png)</source>
      <translation>PNG-tiedostot (*.png)</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>3d,export,model,mesh,print,printing,glb,gltf,obj,stl,collada,dae,blender,watertight</source>
      <translation>vienti,vie,malli,verkko,tulostus,3D-tulostus,vesitiivis</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Export model</source>
      <translation>Vie malli</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Saves parts as a 3D model for other programs, or for a 3D printer.</source>
      <translation>Tallentaa osat 3D-mallina muille ohjelmille tai 3D-tulostimelle.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Saves the parts that build steps made as one 3D model that Blender, CAD programs and 3D printers read.

GLB, OBJ and COLLADA have colours and images and are y up: x is east, y up, z south of the middle of the parts' extent. STL has shapes alone and is z up: x is east, y north. OBJ and COLLADA write their images, and OBJ its .mtl, beside OUTPUT and named after it. Lines have no place in STL, dots none in STL and COLLADA, labels none in any. Icons stand upright and face south.

For 3D printing, choose STL, WATERTIGHT and SIZE. The terrain is then one closed body with a flat bottom; buildings and other bodies are closed bodies of their own that reach into it, which slicers print as one. Surfaces that enclose nothing are left out.</source>
      <translation>Tallentaa rakennusvaiheiden tekemät osat yhtenä 3D-mallina, jota Blender, CAD-ohjelmat ja 3D-tulostimet lukevat.

GLB:ssä, OBJ:ssä ja COLLADAssa on värit ja kuvat, ja y osoittaa ylös: x on itä, y ylös, z etelä osien laajuuden keskeltä. STL:ssä on vain muodot, ja z osoittaa ylös: x on itä, y pohjoinen. OBJ ja COLLADA kirjoittavat kuvansa ja OBJ .mtl-tiedostonsa OUTPUT-tiedoston viereen sen mukaan nimettyinä. Viivoilla ei ole sijaa STL:ssä, pisteillä STL:ssä eikä COLLADAssa, nimiöillä missään. Kuvakkeet seisovat pystyssä etelään päin.

Valitse 3D-tulostusta varten STL, WATERTIGHT ja SIZE. Maasto on silloin yksi suljettu tasapohjainen kappale; rakennukset ja muut kappaleet ovat omia suljettuja kappaleitaan, jotka ulottuvat sen sisään ja jotka viipalointiohjelmat tulostavat yhtenä. Pinnat, jotka eivät sulje mitään sisäänsä, jäävät pois.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>The .glb files of build steps.</source>
      <translation>Rakennusvaiheiden .glb-tiedostot.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Format of the model. OUTPUT gets its ending where it has another one.</source>
      <translation>Mallin muoto. OUTPUT saa sen päätteen, jos pääte on toinen.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>How many times taller terrain, altitudes and the heights of extruded polygons, boxes, cylinders and cones are.</source>
      <translation>Kuinka moninkertaisia maaston, korkeusasemien sekä pursotettujen polygonien, laatikoiden, lieriöiden ja kartioiden korkeudet ovat.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Terrain becomes a body with upright sides and a flat bottom, as 3D printers need it.</source>
      <translation>Maastosta tulee pystysivuinen ja tasapohjainen kappale, kuten 3D-tulostimet vaativat.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Longest side in millimetres</source>
      <translation>Pisin sivu millimetreinä</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>The model's longest horizontal side, for printing; it then stands on height 0. OBJ and STL, which know no unit, are in millimetres then, the others in metres. Empty: as large as the ground, in metres.</source>
      <translation>Mallin pisin vaakasivu tulostusta varten; malli seisoo silloin korkeudella 0. OBJ ja STL, jotka eivät tunne yksikköä, ovat silloin millimetreinä, muut metreinä. Tyhjä: luonnollisessa koossa, metreinä.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Thickness of the base</source>
      <translation>Pohjan paksuus</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>What is under the lowest point of a terrain with WATERTIGHT: millimetres where SIZE is given, else metres. Empty: 2 % of the longest side.</source>
      <translation>Mitä on maaston alimman kohdan alla, kun WATERTIGHT on valittu: millimetrejä, jos SIZE on annettu, muuten metrejä. Tyhjä: 2 % pisimmästä sivusta.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>The model; OBJ and COLLADA have more files beside it.</source>
      <translation>Malli; OBJ:llä ja COLLADAlla on vieressään muitakin tiedostoja.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Closed bodies only</source>
      <translation>Vain suljetut kappaleet</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Model</source>
      <translation>Malli</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>glTF binary (*.glb);;OBJ (*.obj);;STL (*.stl);;COLLADA (*.dae)</source>
      <translation>Binäärinen glTF (*.glb);;OBJ (*.obj);;STL (*.stl);;COLLADA (*.dae)</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>glTF binary (.glb)</source>
      <translation>Binäärinen glTF (.glb)</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Left out: %s.</source>
      <translation>Jätetty pois: %s.</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>3d,qgis2threejs,qto3settings,settings,import,migrate,convert,recipe</source>
      <translation>asetukset,tuonti,tuo,siirtyminen,muunnos,resepti</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Import settings of Qgis2threejs</source>
      <translation>Tuo Qgis2threejs-asetukset</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Turns a .qto3settings file into a recipe.</source>
      <translation>Tekee .qto3settings-tiedostosta reseptin.</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Turns a settings file of Qgis2threejs 1.4 or 2.x into a recipe that Run recipe makes the scene of. Open the project that the file was made for, or name it with --PROJECT_PATH: the file knows layers by the project's ids alone.

What the file leaves out is as Qgis2threejs's manual says: base size 100, exaggeration 1.5, the sky. Transparency becomes 100 − opacity. The log lists by name everything that has no equal.</source>
      <translation>Tekee Qgis2threejs 1.4:n tai 2.x:n asetustiedostosta reseptin, josta ”Suorita resepti” tekee 3D-näkymän. Avaa projekti, jota varten tiedosto tehtiin, tai nimeä se valitsimella --PROJECT_PATH: tiedosto tuntee tasot vain projektin tunnisteista.

Se, mitä tiedostosta puuttuu, on kuten Qgis2threejsin käsikirja sanoo: peruskoko 100, liioittelu 1,5, taivas. Läpinäkyvyydestä tulee 100 − peittävyys. Loki nimeää kaiken, millä ei ole vastinetta.</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>The .qto3settings file that Qgis2threejs keeps beside a project.</source>
      <translation>.qto3settings-tiedosto, jonka Qgis2threejs pitää projektin vieressä.</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>The recipe, for Run recipe. Its paths start at its own folder.</source>
      <translation>Resepti ”Suorita resepti” -työkalua varten. Sen polut alkavat sen omasta kansiosta.</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Settings file</source>
      <translation>Asetustiedosto</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Recipes (*.json)</source>
      <translation>Reseptit (*.json)</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>3d,terrain,flatten,level,pad,building,buildings,city,citygml,cityjson,ground,footprint,gltf,glb</source>
      <translation>maasto,tasaus,tasaa,rakennus,rakennukset,kaupunki,maanpinta,pohja</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Level terrain</source>
      <translation>Tasaa maasto</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Moves a terrain to the ground of the buildings that stand on it.</source>
      <translation>Siirtää maaston siinä seisovien rakennusten pohjan tasolle.</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Gives back a terrain part with its drapes, level beneath the bodies of another part: no terrain sticks out of a floor, and no building hangs in the air. The ground of a city model is its ground surfaces, of other bodies their lowest height. Show the new part in the scene instead of the old one.

All corners of a terrain triangle that a building stands on move, so the terrain changes up to a cell beside it; where buildings of different heights share a cell, it is cut along them. A finer SPACING of Build terrain keeps this nearer to the buildings.</source>
      <translation>Palauttaa maasto-osan pintakuvineen tasattuna toisen osan kappaleiden alta: maasto ei työnny lattian läpi, eikä mikään rakennus jää ilmaan. Kaupunkimallin pohja on sen maapinnat, muiden kappaleiden niiden alin korkeus. Näytä 3D-näkymässä uusi osa vanhan sijasta.

Kaikki sellaisen maastokolmion kulmat siirtyvät, jonka päällä on rakennus, joten maasto muuttuu enintään yhden solun verran sen vierestä; jos samassa solussa on eri korkeudella seisovia rakennuksia, solu leikataan niiden ääriviivoja pitkin. Tiheämpi SPACING ”Rakenna maasto” -työkalussa pitää muutoksen lähempänä rakennuksia.</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Part of Build terrain to level.</source>
      <translation>”Rakenna maasto” -työkalun osa, joka tasataan.</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Part of Build city model, or of Build polygons with bodies; it stays as it is.</source>
      <translation>”Rakenna kaupunkimalli” -työkalun osa tai ”Rakenna polygonit” -työkalun osa, jossa on kappaleita; se pysyy ennallaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>The levelled terrain; may be the same file as PART.</source>
      <translation>Tasattu maasto; voi olla sama tiedosto kuin PART.</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Part that stands on it</source>
      <translation>Osa, joka seisoo sen päällä</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>3d,quick,start,easy,scene,page,html,web,viewer,dem,buildings,extrude,threejs,webgl,qgis2threejs</source>
      <translation>nopea,helppo,aloitus,näkymä,sivu,verkkosivu,verkko,katselin,korkeusmalli,rakennukset,pursotus</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Quick scene</source>
      <translation>Pikanäkymä</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>From a DEM and layers to a finished 3D page in one go.</source>
      <translation>Korkeusmallista ja tasoista valmiiksi 3D-sivuksi yhdellä kertaa.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Makes a 3D page from a DEM, an image and layers, or from the open project where none is given. It runs Build terrain, Build points, lines and polygons, and Assemble scene with sensible settings; the log says which, so that you can go on from there.

Polygons are extruded by the field that looks like a height or a number of floors, also inside OpenStreetMap's other_tags. Lines lie on the terrain; points are spheres, or icons where their markers are pictures.</source>
      <translation>Tekee 3D-sivun korkeusmallista, kuvasta ja tasoista tai avoimesta projektista, kun mitään niistä ei anneta. Se suorittaa ”Rakenna maasto”-, ”Rakenna pisteet”-, ”Rakenna viivat”-, ”Rakenna polygonit”- ja ”Kokoa 3D-näkymä” -työkalut järkevin asetuksin; loki kertoo ne, joten voit jatkaa siitä.

Polygonit pursotetaan kentän mukaan, joka näyttää korkeudelta tai kerrosten lukumäärältä, myös OpenStreetMapin other_tags-kentän sisältä. Viivat lepäävät maaston pinnalla; pisteet ovat palloja tai, jos niiden merkit ovat kuvia, kuvakkeita.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Raster whose values are heights in metres. None: the project's first one-band raster, else a plane.</source>
      <translation>Rasteri, jonka arvot ovat korkeuksia metreinä. Ei mitään: projektin ensimmäinen yksikanavainen rasteri, muuten vaakataso.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Vector layers to show. None, and no DEM either: the project's visible ones.</source>
      <translation>Näytettävät vektoritasot. Ei mitään eikä korkeusmalliakaan: projektin näkyvät tasot.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Raster laid over the terrain as QGIS styles it.</source>
      <translation>Rasteri, joka asetetaan maaston päälle QGISin tyylillä.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>What the scene covers. By default the layers and a little around them, or else the whole DEM.</source>
      <translation>Mitä 3D-näkymä kattaa. Oletuksena tasot ja hieman niiden ympäriltä, muuten koko korkeusmallin.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Projected CRS of the scene. None: the data's own or the fitting UTM zone.</source>
      <translation>3D-näkymän projisoitu koordinaattijärjestelmä. Ei mitään: aineiston oma tai sopiva UTM-kaista.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Title of the page, by default the project's or the first layer's.</source>
      <translation>Sivun otsikko, oletuksena projektin tai ensimmäisen tason.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>The page: one file that opens by double click.</source>
      <translation>Sivu: yksi tiedosto, joka avautuu kaksoisnapsautuksella.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Layers</source>
      <translation>Tasot</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Image to drape</source>
      <translation>Maaston päälle tuleva kuva</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>it has no geometry</source>
      <translation>sillä ei ole geometriaa</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>it is no vector layer</source>
      <translation>se ei ole vektoritaso</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Layer “%(layer)s”: %(said)s.</source>
      <translation>Taso ”%(layer)s”: %(said)s.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Layer “%(layer)s” is left out: %(reason)s.</source>
      <translation>Taso ”%(layer)s” jätetään pois: %(reason)s.</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Terrain at %.3g m, %d cells along the longer side.</source>
      <translation>Maasto %.3g metrin välein, %d solua pitemmällä sivulla.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>3d,scene,recipe,settings,automation,repeat,rebuild,batch,json,page,model,image</source>
      <translation>näkymä,resepti,asetukset,automaatio,toisto,uudelleen,erä,sivu,malli,kuva</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Run recipe</source>
      <translation>Suorita resepti</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Makes the scene that a recipe describes.</source>
      <translation>Tekee 3D-näkymän, jonka resepti kuvaa.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Runs the steps of a recipe, a JSON file that holds layers, steps with all their parameters, and the scene's settings. The result equals the same steps run by hand, byte for byte. Save recipe makes one from the project, a page or parts.

The ending of OUTPUT says what is made: .html a page, .glb, .obj, .stl or .dae a model, .png a picture. A page is a recipe, too: the scene is made anew from the files beside it.

${NAME} in an address or a source stands for a key or password of the environment, which recipes never hold.</source>
      <translation>Suorittaa reseptin vaiheet; resepti on JSON-tiedosto, jossa ovat tasot, vaiheet kaikkine parametreineen ja 3D-näkymän asetukset. Tulos on tavulleen sama kuin samat vaiheet käsin suoritettuina. ”Tallenna resepti” tekee reseptin projektista, sivusta tai osista.

OUTPUT-arvon pääte kertoo, mitä tehdään: .html sivu, .glb, .obj, .stl tai .dae malli, .png kuva. Sivukin on resepti: 3D-näkymä tehdään uudelleen sen vieressä olevista tiedostoista.

${NAME} osoitteessa tai lähteessä tarkoittaa ympäristömuuttujan avainta tai salasanaa; reseptit eivät koskaan sisällä niitä.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>What the scene covers, instead of what the recipe says.</source>
      <translation>Mitä 3D-näkymä kattaa, reseptin arvon sijasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Projected CRS of the scene, instead of the recipe's.</source>
      <translation>3D-näkymän projisoitu koordinaattijärjestelmä, reseptin arvon sijasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Turns the extent about its centre, counter-clockwise, instead of the recipe's rotation.</source>
      <translation>Kääntää laajuutta sen keskipisteen ympäri vastapäivään, reseptin kierron sijasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Title of the scene, instead of the recipe's.</source>
      <translation>3D-näkymän otsikko, reseptin arvon sijasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Its ending says what is made.</source>
      <translation>Pääte kertoo, mitä tehdään.</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Scene, model or picture</source>
      <translation>3D-näkymä, malli tai kuva</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Page (*.html);;Model (*.glb *.obj *.stl *.dae);;Picture (*.png)</source>
      <translation>Sivu (*.html);;Malli (*.glb *.obj *.stl *.dae);;Kuva (*.png)</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>3d,sample,example,demo,tutorial,school,test data,city,dem,buildings,cityjson,orthophoto,offline</source>
      <translation>esimerkki,esimerkkiaineisto,testiaineisto,harjoitus,koulu,kaupunki,korkeusmalli,rakennukset,ortokuva</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Sample data</source>
      <translation>Esimerkkiaineisto</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Makes a small city by the sea to try everything with, without the network.</source>
      <translation>Tekee pienen merenrantakaupungin, jolla voi kokeilla kaikkea ilman verkkoyhteyttä.</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Makes the data of a small Nordic city that does not exist, always the same, without the network: elevation (dem.tif), today's orthophoto and one of 1943, the heat that roofs lose, a city model (city_model.city.json), old photographs, and city.gpkg with buildings, planned buildings, streets with their traffic, coastline, green areas, trees, population, travel times, districts, noise zones, services, bike stations, schools, water posts, movements and tracks of snow ploughs.

All models of the gallery run on it. The data are in the public domain (CC0). Files of the same names in the folder are replaced, all others stay.</source>
      <translation>Tekee kuvitteellisen pienen pohjoismaisen kaupungin aineiston, aina saman, ilman verkkoyhteyttä: korkeudet (dem.tif), nykyisen ja vuoden 1943 ortokuvan, kattojen lämpöhukan, kaupunkimallin (city_model.city.json), vanhoja valokuvia ja city.gpkg-tiedoston, jossa ovat rakennukset, suunnitellut rakennukset, kadut liikenteineen, rantaviiva, viheralueet, puut, väestö, matka-ajat, alueet, meluvyöhykkeet, palvelut, pyöräasemat, koulut, vesipostit, muuttoliike ja lumiaurojen jäljet.

Kaikki gallerian mallit toimivat sillä. Aineisto on vapaasti käytettävissä (CC0). Kansion samannimiset tiedostot korvataan, muut jäävät.</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Folder of the data</source>
      <translation>Aineiston kansio</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Where the files are written; by default a folder among your documents.</source>
      <translation>Minne tiedostot kirjoitetaan; oletuksena kansio asiakirjojesi joukossa.</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Layers (GeoPackage)</source>
      <translation>Tasot (GeoPackage)</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>City model</source>
      <translation>Kaupunkimalli</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Orthophoto of today</source>
      <translation>Nykyinen ortokuva</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Orthophoto of 1943</source>
      <translation>Ortokuva vuodelta 1943</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>3d,scene,recipe,settings,save,automation,repeat,rebuild,json,model,script,shell,qgis_process</source>
      <translation>näkymä,resepti,asetukset,tallenna,automaatio,toisto,uudelleen,malli,skripti,komentosarja</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Save recipe</source>
      <translation>Tallenna resepti</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Writes down the steps of a scene, to run them again.</source>
      <translation>Kirjoittaa muistiin 3D-näkymän vaiheet, jotta ne voi suorittaa uudelleen.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Writes a recipe: the layers, the steps with all their parameters, and the settings of a scene, as JSON to read, edit and run by Run recipe. It is taken from a page, which carries it; from parts, which know how they were made; or else from the project, as Quick scene shows it.

Pages and parts know files by their names alone. They are looked for among the layers of the project, beside the page, and in DATA. No password, login or key is written; ${NAME} stands for one of the environment.

MODEL and SCRIPT write the same steps as a model of the Graphical Modeler and as a shell script of qgis_process.</source>
      <translation>Kirjoittaa reseptin: 3D-näkymän tasot, vaiheet kaikkine parametreineen ja asetukset JSON-muodossa luettaviksi, muokattaviksi ja ”Suorita resepti” -työkalulla suoritettaviksi. Se otetaan sivusta, joka sisältää sen; osista, jotka tietävät, miten ne tehtiin; tai muuten projektista, siten kuin ”Pikanäkymä” sen näyttää.

Sivut ja osat tuntevat tiedostot vain nimeltä. Niitä etsitään projektin tasoista, sivun vierestä ja DATA-kansiosta. Salasanoja, tunnuksia tai avaimia ei kirjoiteta; ${NAME} tarkoittaa ympäristömuuttujan arvoa.

MODEL ja SCRIPT kirjoittavat samat vaiheet Graafisen mallintajan malliksi ja qgis_process-komentosarjaksi.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>A page, or the index.html of a folder, whose recipe is wanted.</source>
      <translation>Sivu tai kansion index.html, jonka resepti halutaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>The .glb files of build steps, instead of a page. Neither: the open project.</source>
      <translation>Rakennusvaiheiden .glb-tiedostot sivun sijasta. Ei kumpaakaan: avoin projekti.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Where the files are, there or in folders beneath, that a page or parts name.</source>
      <translation>Missä sivun tai osien nimeämät tiedostot ovat, siinä tai sen alikansioissa.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Models (*.model3)</source>
      <translation>Mallit (*.model3)</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>The steps as a model.</source>
      <translation>Vaiheet mallina.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Shell script</source>
      <translation>Komentosarja</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Shell scripts (*.sh)</source>
      <translation>Komentosarjat (*.sh)</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>The steps as a script.</source>
      <translation>Vaiheet komentosarjana.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>The recipe. None: beside the project, under its name and .scenery.json, where Run recipe finds it.</source>
      <translation>Resepti. Ei mitään: projektin vieressä sen nimellä ja päätteellä .scenery.json, josta ”Suorita resepti” sen löytää.</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Layer “%(layer)s”: only the recipe can say its %(what)s.</source>
      <translation>Taso ”%(layer)s”: vain resepti voi ilmaista tämän: %(what)s.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Sources</source>
      <translation>Lähteet</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Build</source>
      <translation>Rakentaminen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Automation</source>
      <translation>Automaatio</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Report</source>
      <translation>Raportti</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>JSON files (*.json)</source>
      <translation>JSON-tiedostot (*.json)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>JSON file of counts, skipped features with reasons, seconds and bytes.</source>
      <translation>JSON-tiedosto, jossa ovat lukumäärät, ohitetut kohteet syineen, sekunnit ja tavut.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Fail when anything is skipped</source>
      <translation>Epäonnistu, jos jotakin ohitetaan</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>The run fails, and writes nothing, when any feature had to be skipped.</source>
      <translation>Ajo epäonnistuu eikä kirjoita mitään, jos jokin kohde piti ohittaa.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Example: %s</source>
      <translation>Esimerkki: %s</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>There is not enough memory; use a larger SPACING or a smaller EXTENT.</source>
      <translation>Muisti ei riitä; käytä suurempaa SPACING-arvoa tai pienempää EXTENT-arvoa.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Feature %(id)s is skipped: %(reason)s.</source>
      <translation>Kohde %(id)s ohitetaan: %(reason)s.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Feature %(id)s: %(reason)s.</source>
      <translation>Kohde %(id)s: %(reason)s.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>… and %d more remarks; REPORT lists them all.</source>
      <translation>… ja vielä %d huomautusta; REPORT luettelee ne kaikki.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Raster laid over the terrain as QGIS styles it. An image file without georeference is stretched over the extent.</source>
      <translation>Rasteri, joka asetetaan maaston päälle QGISin tyylillä. Kuvatiedosto, jolla ei ole georeferenssiä, venytetään laajuuden kokoiseksi.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Layers laid over the terrain as a map, as QGIS styles and labels them; the first is on top.</source>
      <translation>Tasot, jotka asetetaan karttana maaston päälle QGISin tyylein ja nimiöin; ensimmäinen on päällimmäisenä.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Map theme of the project laid over the terrain.</source>
      <translation>Projektin karttateema, joka asetetaan maaston päälle.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>The map as the project shows it: its visible layers on its background colour.</source>
      <translation>Kartta sellaisena kuin projekti sen näyttää: sen näkyvät tasot sen taustavärillä.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Colour of the terrain, and beneath the picture where that has gaps. None: tinted by height.</source>
      <translation>Maaston väri, myös kuvan alla siellä, missä kuvassa on aukkoja. Ei mitään: värit korkeuden mukaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>From the lowest to the highest: a colour ramp of QGIS by name, such as Viridis, or colours such as '#3a7d44,#e8d8a0 40%,white', or an expression create_ramp(…).</source>
      <translation>Alimmasta ylimpään: QGISin väriliuku nimeltä, esimerkiksi Viridis, tai värit, esimerkiksi '#3a7d44,#e8d8a0 40%,white', tai lauseke create_ramp(…).</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Pixels of the drape along the longer side of the extent, at a resolution of 100 %.</source>
      <translation>Pintakuvan pikselit laajuuden pitemmällä sivulla, kun tarkkuus on 100 %.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>More pixels for the same map: 200 % has twice as many along each side; lines and labels stay as large.</source>
      <translation>Enemmän pikseleitä samaan karttaan: 200 % antaa kaksinkertaisen määrän kummallekin sivulle; viivat ja nimiöt pysyvät yhtä suurina.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>How much of the drape shows over the terrain's colour.</source>
      <translation>Kuinka paljon pintakuvasta näkyy maaston värin päällä.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Where the picture has gaps, the terrain's colour shows; otherwise the project's background colour, or white.</source>
      <translation>Kuvan aukoissa näkyy maaston väri; muuten projektin taustaväri tai valkoinen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Slopes are lit; without it the picture keeps its own colours everywhere.</source>
      <translation>Rinteet valaistaan; ilman tätä kuva säilyttää kaikkialla omat värinsä.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Automatic: the smallest that keeps the picture's quality.</source>
      <translation>Automaattinen: pienin, joka säilyttää kuvan laadun.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>When the picture shows the ground: 1943, 2024-05-01 or 2024-05-01T12:00Z. The page's time slider shows the newest that is not after its time.</source>
      <translation>Milloin kuva esittää maanpinnan: 1943, 2024-05-01 tai 2024-05-01T12:00Z. Sivun aikajana näyttää uusimman, joka ei ole sen ajan jälkeen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Layers to drape</source>
      <translation>Maaston päälle tulevat tasot</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Map theme to drape</source>
      <translation>Maaston päälle tuleva karttateema</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Drape the project's map</source>
      <translation>Aseta projektin kartta maaston päälle</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Colours by height</source>
      <translation>Värit korkeuden mukaan</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Image size (pixels)</source>
      <translation>Kuvan koko (pikseliä)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Resolution (%)</source>
      <translation>Tarkkuus (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Opacity (%)</source>
      <translation>Peittävyys (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Shading</source>
      <translation>Varjostus</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Image format</source>
      <translation>Kuvamuoto</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Date of the picture</source>
      <translation>Kuvan päivämäärä</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Map</source>
      <translation>Kartta</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>The map is drawn without the layer “%s”: its source can't be opened.</source>
      <translation>Kartta piirretään ilman tasoa ”%s”: sen lähdettä ei voi avata.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/frames.py" />
      <source>Turns the extent about its centre, counter-clockwise seen from above, as a map canvas of that rotation shows it.</source>
      <translation>Kääntää laajuutta sen keskipisteen ympäri, ylhäältä nähtynä vastapäivään, kuten samoin kierretty karttaikkuna sen näyttää.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/groups.py" />
      <source>A name such as Today or Plan A: of all groups in a scene one shows at a time, and layers without a group always show. A layer of several groups names them with semicolons between.</source>
      <translation>Nimi, kuten Nykyinen tai Suunnitelma A: kaikista 3D-näkymän ryhmistä näkyy yksi kerrallaan, ja ryhmättömät tasot näkyvät aina. Useaan ryhmään kuuluva taso nimeää ne puolipistein erotettuina.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>A whole number gives every feature a random colour, the same for the same number.</source>
      <translation>Kokonaisluku antaa jokaiselle kohteelle satunnaisen värin, saman samalla luvulla.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Images that attributes name travel with the part, at most 1024 pixels a side, and show in the card.</source>
      <translation>Ominaisuustietojen nimeämät kuvat kulkevat osan mukana, enintään 1024 pikseliä sivultaan, ja näkyvät tietokortissa.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Turns a layer into a part (binary glTF) that Assemble scene shows. Every feature keeps its attributes, which the page shows on click, and its colour as QGIS draws it, unless you give COLOR.

Sizes, angles, colours, altitudes, files and labels are expressions: a number, a field or a formula. Features without a usable value or geometry are listed in the log and left out. A type uses the parameters that its line names.

</source>
      <translation>Tekee tasosta osan (binäärisen glTF:n), jonka ”Kokoa 3D-näkymä” näyttää. Jokainen kohde säilyttää ominaisuustietonsa, jotka sivu näyttää napsautettaessa, ja värinsä sellaisena kuin QGIS sen piirtää, ellet anna COLOR-arvoa.

Koot, kulmat, värit, korkeusasemat, tiedostot ja nimiöt ovat lausekkeita: luku, kenttä tai kaava. Kohteet, joilla ei ole käyttökelpoista arvoa tai geometriaa, luetellaan lokissa ja jätetään pois. Kukin kohdetyyppi käyttää niitä parametreja, jotka sen rivillä mainitaan.

</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Layer</source>
      <translation>Taso</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Features to build: all, the selected ones, or those of a filter.</source>
      <translation>Rakennettavat kohteet: kaikki, valitut tai suodattimen kohteet.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Object type</source>
      <translation>Kohdetyyppi</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Part of Build terrain that the objects stand on; it also gives the scene's CRS and extent.</source>
      <translation>”Rakenna maasto” -työkalun osa, jonka päällä kohteet seisovat; siitä tulevat myös 3D-näkymän koordinaattijärjestelmä ja laajuus.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Part</source>
      <translation>Osa</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>From where DIP_DIRECTION and STRIKE count.</source>
      <translation>Mistä DIP_DIRECTION ja STRIKE lasketaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Absolute</source>
      <translation>Absoluuttinen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Relative to the terrain</source>
      <translation>Suhteessa maastoon</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>The geometry's z</source>
      <translation>Geometrian z</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Altitude mode</source>
      <translation>Korkeustapa</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Where an object's foot is. Automatic: on the terrain if there is one, else absolute.</source>
      <translation>Missä kohteen alareuna on. Automaattinen: maaston pinnalla, jos maasto on, muuten absoluuttinen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Each vertex</source>
      <translation>Jokainen taitepiste</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Centroid</source>
      <translation>Keskipiste</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Lowest vertex</source>
      <translation>Alin taitepiste</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Highest vertex</source>
      <translation>Ylin taitepiste</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Altitude taken at</source>
      <translation>Korkeuden mittauskohta</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Which place of a feature gives the height of the ground or its z. Automatic: lines and overlays follow every bend of the terrain; an extruded polygon stands at the lowest ground along its outline, so that nothing floats. Each vertex: straight between the vertices.</source>
      <translation>Mikä kohteen kohta antaa maanpinnan korkeuden tai sen z-arvon. Automaattinen: viivat ja päällykset seuraavat maaston jokaista taitetta; pursotettu polygoni seisoo ääriviivansa alimmalla maanpinnalla, jottei mikään jää ilmaan. Jokainen taitepiste: suoraan taitepisteiden välillä.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Random colours (seed)</source>
      <translation>Satunnaiset värit (siemenluku)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Clip to the extent</source>
      <translation>Leikkaa laajuuteen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Cut features at the scene's extent; otherwise those that reach it are whole.</source>
      <translation>Leikkaa kohteet 3D-näkymän laajuuden reunasta; muuten sinne ulottuvat ovat kokonaisia.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Fields shown when an object is clicked; none: all.</source>
      <translation>Kentät, jotka näytetään kohdetta napsautettaessa; ei mitään: kaikki.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Embed images</source>
      <translation>Upota kuvat</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Label font</source>
      <translation>Nimiöiden fontti</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Family of the labels' font, by default the page's.</source>
      <translation>Nimiöiden fonttiperhe, oletuksena sivun.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Label background</source>
      <translation>Nimiöiden tausta</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Colour of a plate behind labels. None: a halo.</source>
      <translation>Nimiöiden takana olevan kilven väri. Ei mitään: reunus.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Label line</source>
      <translation>Nimiön viiva</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>A line from the object up to its label.</source>
      <translation>Viiva kohteesta ylös sen nimiöön.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Name of the layer in the scene, by default the layer's.</source>
      <translation>Tason nimi 3D-näkymässä, oletuksena tason oma.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Leaves out features beyond it. By default the terrain's extent, or the layer's.</source>
      <translation>Jättää pois sen ulkopuoliset kohteet. Oletuksena maaston tai tason laajuus.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Projected CRS of the scene. None: the terrain's, else the layer's own or the fitting UTM zone.</source>
      <translation>3D-näkymän projisoitu koordinaattijärjestelmä. Ei mitään: maaston, muuten tason oma tai sopiva UTM-kaista.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Grid north</source>
      <translation>Ruudukon pohjoinen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>True north</source>
      <translation>Todellinen pohjoinen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>North</source>
      <translation>Pohjoinen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>The layer's own fill</source>
      <translation>Tason oma täyttö</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>The image FILE</source>
      <translation>Kuva FILE</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Fill</source>
      <translation>Täyttö</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>What is laid over overlays: a colour, the style as QGIS draws it, or an image.</source>
      <translation>Mitä päällysten pinnalle tulee: väri, tyyli sellaisena kuin QGIS sen piirtää, tai kuva.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Used by: %s.</source>
      <translation>Käyttävät: %s.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres added to what ALTITUDE_MODE says.</source>
      <translation>Metrit, jotka lisätään siihen, mitä ALTITUDE_MODE sanoo.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>A colour as QGIS writes it, such as '#c04030'. Left out: the layer's style.</source>
      <translation>Väri QGISin kirjoittamassa muodossa, esimerkiksi '#c04030'. Pois jätettynä: tason tyyli.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>0 to 100, times that of the colour or the style.</source>
      <translation>0–100, kerrottuna värin tai tyylin peittävyydellä.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Filter</source>
      <translation>Suodatin</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Only features for which this is true.</source>
      <translation>Vain kohteet, joille tämä on tosi.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Label</source>
      <translation>Nimiö</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>The text above the object; none where it is NULL or empty.</source>
      <translation>Kohteen yläpuolinen teksti; ei mitään, jos se on NULL tai tyhjä.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Label height (m)</source>
      <translation>Nimiön korkeus (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from the object's top to its label; a line connects them. Left out: chosen from the extent.</source>
      <translation>Metrit kohteen yläreunasta sen nimiöön; viiva yhdistää ne. Pois jätettynä: valitaan laajuuden mukaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Label size (px)</source>
      <translation>Nimiön koko (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Height of the label's letters in pixels.</source>
      <translation>Nimiön kirjainten korkeus pikseleinä.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Label colour</source>
      <translation>Nimiön väri</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour of the text.</source>
      <translation>Tekstin väri.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>From when on the object is there: a date, a year or ISO text.</source>
      <translation>Mistä lähtien kohde on olemassa: päivämäärä, vuosi tai ISO-muotoinen teksti.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Until when the object is there.</source>
      <translation>Mihin asti kohde on olemassa.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Radius (m)</source>
      <translation>Säde (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from the middle to the rim.</source>
      <translation>Metrit keskeltä reunaan.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres across; of lines that have one width on the screen, pixels.</source>
      <translation>Metrit poikki; viivoilla, joiden leveys ruudulla on vakio, pikselit.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Depth (m)</source>
      <translation>Syvyys (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from front to back.</source>
      <translation>Metrit edestä taakse.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Height (m)</source>
      <translation>Korkeus (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from foot to top; a negative height hangs down.</source>
      <translation>Metrit alareunasta yläreunaan; negatiivinen korkeus riippuu alaspäin.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Dip (°)</source>
      <translation>Kaade (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Angle between the plane and the horizon, 0 to 90.</source>
      <translation>Tason ja horisontin välinen kulma, 0–90.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Dip direction (°)</source>
      <translation>Kaateen suunta (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Azimuth in which the plane falls steepest, clockwise from north.</source>
      <translation>Atsimuutti, johon taso viettää jyrkimmin, myötäpäivään pohjoisesta.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Strike (°)</source>
      <translation>Kulku (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>In place of DIP_DIRECTION: the azimuth 90° counter-clockwise from it (right-hand rule).</source>
      <translation>DIP_DIRECTION-arvon sijasta: siitä 90° vastapäivään oleva atsimuutti (oikean käden sääntö).</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>File</source>
      <translation>Tiedosto</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Path of an image or a 3D model, from the project's folder or the layer's where it is not absolute.</source>
      <translation>Kuvan tai 3D-mallin polku, projektin tai tason kansiosta lähtien, jos se ei ole absoluuttinen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Scale</source>
      <translation>Mittakaava</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Factor of a model's size; of an icon its height in metres.</source>
      <translation>Mallin koon kerroin; kuvakkeesta sen korkeus metreinä.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Rotation about x (°)</source>
      <translation>Kierto x:n ympäri (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>About the axis that points east.</source>
      <translation>Itään osoittavan akselin ympäri.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Rotation about y (°)</source>
      <translation>Kierto y:n ympäri (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>About the axis that points north.</source>
      <translation>Pohjoiseen osoittavan akselin ympäri.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Rotation about z (°)</source>
      <translation>Kierto z:n ympäri (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>About the upright axis, clockwise seen from above.</source>
      <translation>Pystyakselin ympäri, ylhäältä nähtynä myötäpäivään.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Lower edge (m)</source>
      <translation>Alareuna (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Height of the lower edge in metres above sea level.</source>
      <translation>Alareunan korkeus metreinä merenpinnasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Roof shape</source>
      <translation>Katon muoto</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>'flat', 'gabled', 'hipped' or 'pyramidal', as in OpenStreetMap.</source>
      <translation>'flat' (tasakatto), 'gabled' (harjakatto), 'hipped' (aumakatto) tai 'pyramidal' (telttakatto), kuten OpenStreetMapissa.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Roof height (m)</source>
      <translation>Katon korkeus (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from the eaves to the ridge, part of HEIGHT.</source>
      <translation>Metrit räystäältä harjalle, osa HEIGHT-arvoa.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Roof colour</source>
      <translation>Katon väri</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour of roofs. Left out: COLOR.</source>
      <translation>Kattojen väri. Pois jätettynä: COLOR.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Side colour</source>
      <translation>Sivun väri</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour of the sides. Left out: COLOR.</source>
      <translation>Sivujen väri. Pois jätettynä: COLOR.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Border colour</source>
      <translation>Reunaviivan väri</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour of the outline. Left out: the stroke of the style.</source>
      <translation>Ääriviivan väri. Pois jätettynä: tyylin viiva.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Border width</source>
      <translation>Reunaviivan leveys</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Width of the outline in pixels.</source>
      <translation>Ääriviivan leveys pikseleinä.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/shipped_model.py" />
      <source>3d,scene,model,gallery,example,page,html,web,threejs,webgl</source>
      <translation>näkymä,malli,galleria,esimerkki,sivu,verkkosivu,verkko</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/shipped_model.py" />
      <source>Gallery</source>
      <translation>Galleria</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Sphere</source>
      <translation>Pallo</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>a ball about the point, RADIUS metres from its centre</source>
      <translation>pallo pisteen ympärillä, RADIUS metriä keskipisteestään</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Cylinder</source>
      <translation>Lieriö</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>an upright cylinder on the point, HEIGHT metres high; a negative height hangs down</source>
      <translation>pystysuora lieriö pisteessä, HEIGHT metriä korkea; negatiivinen korkeus riippuu alaspäin</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Cone</source>
      <translation>Kartio</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>an upright cone on the point, HEIGHT metres high; a negative height hangs down with its tip below</source>
      <translation>pystysuora kartio pisteessä, HEIGHT metriä korkea; negatiivinen korkeus riippuu alaspäin kärki alhaalla</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Box</source>
      <translation>Laatikko</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>an upright box on the point: WIDTH metres from west to east, DEPTH from south to north, HEIGHT high, turned clockwise by ROTATION_Z degrees; a negative height hangs down</source>
      <translation>pystysuora laatikko pisteessä: WIDTH metriä lännestä itään, DEPTH etelästä pohjoiseen, HEIGHT korkea, käännettynä ROTATION_Z astetta myötäpäivään; negatiivinen korkeus riippuu alaspäin</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Disk</source>
      <translation>Kiekko</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>a round face about the point that falls by DIP degrees below the horizontal towards the azimuth DIP_DIRECTION, as geologists measure planes</source>
      <translation>pyöreä pinta pisteen ympärillä, joka viettää DIP astetta vaakatasosta kohti atsimuuttia DIP_DIRECTION, kuten geologit tasoja mittaavat</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>a rectangle about the point, WIDTH metres along its strike and DEPTH along its dip, with DIP and DIP_DIRECTION as of a disk</source>
      <translation>suorakulmio pisteen ympärillä, WIDTH metriä kulkunsa suuntaan ja DEPTH kaateensa suuntaan; DIP ja DIP_DIRECTION kuten kiekolla</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Point</source>
      <translation>Piste</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>a dot that is WIDTH pixels wide at any distance</source>
      <translation>piste, joka on WIDTH pikseliä leveä miltä tahansa etäisyydeltä</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Icon</source>
      <translation>Kuvake</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>the image FILE about the point, always turned to the viewer, SCALE metres high</source>
      <translation>kuva FILE pisteen ympärillä, aina katsojaan päin, SCALE metriä korkea</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>3D model</source>
      <translation>3D-malli</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>the model FILE (GLB, glTF, COLLADA, three.js JSON or OBJ) with its origin at the point, SCALE times its size, turned right-handed by ROTATION_X degrees about the axis to the east, then by ROTATION_Y about the one to the north, then clockwise seen from above by ROTATION_Z</source>
      <translation>malli FILE (GLB, glTF, COLLADA, three.js-JSON tai OBJ), jonka origo on pisteessä, SCALE kertaa kokoisenaan, käännettynä oikeakätisesti ROTATION_X astetta itään osoittavan akselin ympäri, sitten ROTATION_Y pohjoiseen osoittavan ympäri ja sitten ylhäältä nähtynä myötäpäivään ROTATION_Z</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Line</source>
      <translation>Viiva</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a line WIDTH pixels wide on the screen, laid on the terrain that it follows</source>
      <translation>ruudulla WIDTH pikseliä leveä viiva maaston pinnalla, jota se seuraa</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Thick line</source>
      <translation>Paksu viiva</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a flat ribbon WIDTH metres wide, laid on the terrain that it follows</source>
      <translation>litteä nauha, WIDTH metriä leveä, maaston pinnalla, jota se seuraa</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Pipe</source>
      <translation>Putki</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a tube of RADIUS metres with a joint at each vertex</source>
      <translation>putki, jonka säde on RADIUS metriä ja jossa on nivel jokaisessa taitepisteessä</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a bar WIDTH metres wide and HEIGHT metres high that stands on the line</source>
      <translation>palkki, WIDTH metriä leveä ja HEIGHT metriä korkea, joka seisoo viivan päällä</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a cone of RADIUS metres on each segment that points forward</source>
      <translation>kartio, jonka säde on RADIUS metriä, jokaisella osuudella, eteenpäin osoittaen</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Wall (profile)</source>
      <translation>Seinä (profiili)</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>an upright face from the line, which follows the terrain, to the altitude LOWER_Z</source>
      <translation>pystysuora pinta maastoa seuraavasta viivasta korkeuteen LOWER_Z</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Arc</source>
      <translation>Kaari</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>an arc WIDTH pixels wide from the first vertex to the last, HEIGHT metres high at the middle; without HEIGHT, a quarter of the distance</source>
      <translation>kaari, WIDTH pikseliä leveä, ensimmäisestä taitepisteestä viimeiseen, keskeltä HEIGHT metriä korkea; ilman HEIGHT-arvoa neljännes etäisyydestä</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>Extruded</source>
      <translation>Pursotettu</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>a closed body over the polygon, HEIGHT metres high; a negative height hangs down, 0 gives a flat face; with a roof as ROOF says, SIDE_COLOR its walls', ROOF_COLOR its roof's, BORDER_COLOR its edges' colour</source>
      <translation>suljettu kappale polygonin päällä, HEIGHT metriä korkea; negatiivinen korkeus riippuu alaspäin, 0 antaa litteän pinnan; katto kuten ROOF sanoo, SIDE_COLOR seinien, ROOF_COLOR katon ja BORDER_COLOR särmien väri</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>Overlay</source>
      <translation>Päällys</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>the polygon laid on the terrain, or level where its altitude does not follow that; with a border of BORDER_COLOR and with sides of SIDE_COLOR down to LOWER_Z</source>
      <translation>polygoni maaston pinnalla, tai vaakasuorassa, jos sen korkeus ei seuraa maastoa; reunaviiva värillä BORDER_COLOR ja sivut värillä SIDE_COLOR alas korkeuteen LOWER_Z</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>Triangulated mesh</source>
      <translation>Kolmioverkko</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>the polygons in space as they are, walls too: TINs, polyhedral surfaces and multipolygons with z</source>
      <translation>polygonit avaruudessa sellaisinaan, myös seinät: TIN-mallit, monitahokkaat ja z-arvolliset multipolygonit</translation>
    </message>
    <message>
      <location filename="../provider.py" />
      <source>Scenery: 3D scenes for the web</source>
      <translation>Scenery: 3D-näkymiä verkkoon</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Building ages</source>
      <translation>Rakennusten iät</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Buildings coloured by their year of construction, on a time slider, and the mean year of each cell of 250 m.</source>
      <translation>Rakennukset väritettyinä rakennusvuoden mukaan aikajanalla ja kunkin 250 metrin ruudun keskimääräinen vuosi.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Polygons with a year of construction.</source>
      <translation>Polygonit, joilla on rakennusvuosi.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>In metres.</source>
      <translation>Metreinä.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Raster whose values are heights in metres; none: a level plane.</source>
      <translation>Rasteri, jonka arvot ovat korkeuksia metreinä; ei mitään: vaakataso.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>A number, a field or an expression; none: 10 m.</source>
      <translation>Luku, kenttä tai lauseke; ei mitään: 10 m.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Raster laid over the ground, pale, as QGIS styles it.</source>
      <translation>Rasteri, joka asetetaan haaleana maanpinnan päälle QGISin tyylillä.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Field that holds the year, a number.</source>
      <translation>Kenttä, jossa on vuosi lukuna.</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Buildings</source>
      <translation>Rakennukset</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Scene CRS (projected)</source>
      <translation>3D-näkymän koordinaattijärjestelmä (projisoitu)</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Year of construction</source>
      <translation>Rakennusvuosi</translation>
    </message>
    <message>
      <location filename="../models/city_model.model3" />
      <source>A city model on its terrain, under an orthophoto.</source>
      <translation>Kaupunkimalli maastossaan ortokuvan peitossa.</translation>
    </message>
    <message>
      <location filename="../models/city_model.model3" />
      <source>CityJSON or CityGML.</source>
      <translation>CityJSON tai CityGML.</translation>
    </message>
    <message>
      <location filename="../models/city_model.model3" />
      <source>Raster whose values are heights in metres.</source>
      <translation>Rasteri, jonka arvot ovat korkeuksia metreinä.</translation>
    </message>
    <message>
      <location filename="../models/city_model.model3" />
      <source>What the scene covers; none: the whole DEM.</source>
      <translation>Mitä 3D-näkymä kattaa; ei mitään: koko korkeusmallin.</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Day and night</source>
      <translation>Päivä ja yö</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Cells or isochrones coloured by how long it takes to get there by day and at night, one of which shows at a time.</source>
      <translation>Ruudut tai isokronit väritettyinä sen mukaan, kauanko sinne kestää päivällä ja yöllä, kumpikin vuorollaan.</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Polygons with a time.</source>
      <translation>Polygonit, joilla on aika.</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Field that holds the minutes by day.</source>
      <translation>Kenttä, jossa on minuutit päivällä.</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>What the scene covers; none: all of the first layer.</source>
      <translation>Mitä 3D-näkymä kattaa; ei mitään: koko ensimmäisen tason.</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Field that holds the minutes at night.</source>
      <translation>Kenttä, jossa on minuutit yöllä.</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Cells or isochrones</source>
      <translation>Ruudut tai isokronit</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Time by day</source>
      <translation>Aika päivällä</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Time at night</source>
      <translation>Aika yöllä</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Districts</source>
      <translation>Alueet</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Districts as high and as dark as a value, such as income, dwellings or land cover.</source>
      <translation>Alueet niin korkeina ja tummina kuin jokin arvo, esimerkiksi tulot, asunnot tai maanpeite.</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Polygons with a number, such as postal code areas.</source>
      <translation>Polygonit, joilla on luku, esimerkiksi postinumeroalueet.</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Field that holds what a district is called.</source>
      <translation>Kenttä, jossa on alueen nimi.</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Field that holds the number.</source>
      <translation>Kenttä, jossa luku on.</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Value</source>
      <translation>Arvo</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Districts in two years</source>
      <translation>Alueet kahtena vuonna</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Districts as high and as dark as a value, in an earlier and in a later year, one of which shows at a time.</source>
      <translation>Alueet niin korkeina ja tummina kuin jokin arvo aiempana ja myöhempänä vuonna, kumpikin vuorollaan.</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Field that holds the number of the earlier year.</source>
      <translation>Kenttä, jossa on aiemman vuoden luku.</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Field that holds the number of the later year.</source>
      <translation>Kenttä, jossa on myöhemmän vuoden luku.</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Earlier value</source>
      <translation>Aiempi arvo</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Later value</source>
      <translation>Myöhempi arvo</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Energy atlas</source>
      <translation>Energia-atlas</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Buildings of a city model coloured by an energy attribute, low values green, high ones red.</source>
      <translation>Kaupunkimallin rakennukset väritettyinä energiatiedon mukaan, pienet arvot vihreinä, suuret punaisina.</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Name of an attribute that holds a number.</source>
      <translation>Lukuarvoisen ominaisuustiedon nimi.</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Value at the other end.</source>
      <translation>Arvo toisessa päässä.</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Value at one end of the colours.</source>
      <translation>Arvo värien yhdessä päässä.</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Attribute</source>
      <translation>Ominaisuustieto</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Highest value</source>
      <translation>Suurin arvo</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Lowest value</source>
      <translation>Pienin arvo</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Green per inhabitant</source>
      <translation>Viheralaa asukasta kohti</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Cells as high as they have inhabitants, coloured by the green area that each of them has.</source>
      <translation>Ruudut niin korkeina kuin niissä on asukkaita, väritettyinä kunkin asukkaan viheralan mukaan.</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Polygons with a number of inhabitants.</source>
      <translation>Polygonit, joilla on asukasluku.</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Parks, forests and other green.</source>
      <translation>Puistot, metsät ja muu vihreä.</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Field that holds how many live in a cell.</source>
      <translation>Kenttä, jossa on ruudun asukasluku.</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Cells</source>
      <translation>Ruudut</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Green areas</source>
      <translation>Viheralueet</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Inhabitants</source>
      <translation>Asukkaat</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Heat map</source>
      <translation>Lämpökartta</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>How many people or things are where, as a surface above the buildings: the higher, the more within 500 m.</source>
      <translation>Kuinka paljon ihmisiä tai asioita missäkin on, pintana rakennusten yllä: mitä korkeampi, sitä enemmän 500 metrin säteellä.</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Polygons to extrude.</source>
      <translation>Pursotettavat polygonit.</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Points, or polygons, whose middles count.</source>
      <translation>Pisteet tai polygonit, joista lasketaan keskipiste.</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Field that holds how many are there.</source>
      <translation>Kenttä, jossa on lukumäärä.</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Height of a building (m)</source>
      <translation>Rakennuksen korkeus (m)</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Places or areas to count</source>
      <translation>Laskettavat paikat tai alueet</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Field that holds how many</source>
      <translation>Lukumäärän kenttä</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Home district</source>
      <translation>Kotikortteli</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Buildings and the services among them: search for an address, then list and highlight what lies within a radius of it.</source>
      <translation>Rakennukset ja niiden väliset palvelut: hae osoitetta, luettele sitten ja korosta, mitä on sen säteellä.</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Polygons with addresses, in one field or in several.</source>
      <translation>Polygonit, joilla on osoite yhdessä tai useassa kentässä.</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Field that holds what kind of service it is.</source>
      <translation>Kenttä, jossa on palvelun laji.</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Field that holds what a service is called.</source>
      <translation>Kenttä, jossa on palvelun nimi.</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Points such as schools, libraries, stops or clinics.</source>
      <translation>Pisteet, kuten koulut, kirjastot, pysäkit tai klinikat.</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Category of a service</source>
      <translation>Palvelun luokka</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Name of a service</source>
      <translation>Palvelun nimi</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Services</source>
      <translation>Palvelut</translation>
    </message>
    <message>
      <location filename="../models/inland_sea.model3" />
      <source>Inland sea</source>
      <translation>Sisämeri</translation>
    </message>
    <message>
      <location filename="../models/inland_sea.model3" />
      <source>Islands and coasts above the level of the sea, which the page can raise and lower.</source>
      <translation>Saaret ja rannikot merenpinnan yläpuolella; sivulla merenpintaa voi nostaa ja laskea.</translation>
    </message>
    <message>
      <location filename="../models/inland_sea.model3" />
      <source>Raster laid over the terrain as QGIS styles it; none: colours by height.</source>
      <translation>Rasteri, joka asetetaan maaston päälle QGISin tyylillä; ei mitään: värit korkeuden mukaan.</translation>
    </message>
    <message>
      <location filename="../models/large_area.model3" />
      <source>Large area</source>
      <translation>Laaja alue</translation>
    </message>
    <message>
      <location filename="../models/large_area.model3" />
      <source>The extent in full detail, and eight blocks of the same size around it at half of its resolution.</source>
      <translation>Laajuus tarkimmillaan ja sen ympärillä kahdeksan samankokoista lohkoa puolella tarkkuudella.</translation>
    </message>
    <message>
      <location filename="../models/large_area.model3" />
      <source>What is shown in full detail.</source>
      <translation>Mikä näytetään tarkimmillaan.</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Movements</source>
      <translation>Muuttoliike</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Arcs from where people came to where they went, as wide as there are many, on a time slider.</source>
      <translation>Kaaret sieltä, mistä ihmiset tulivat, sinne, minne he menivät, sitä leveämpinä mitä useampi, aikajanalla.</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Lines from origin to destination.</source>
      <translation>Viivat lähtöpaikasta määränpäähän.</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Field that holds how many moved.</source>
      <translation>Kenttä, jossa on muuttaneiden määrä.</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Field that holds the year.</source>
      <translation>Kenttä, jossa on vuosi.</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Number</source>
      <translation>Määrä</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Year</source>
      <translation>Vuosi</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Noise</source>
      <translation>Melu</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Zones of noise laid over the ground, coloured by their decibels, and the buildings that stand in them.</source>
      <translation>Meluvyöhykkeet maanpinnan päällä desibelien mukaan väritettyinä ja niissä seisovat rakennukset.</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Field that holds the decibels.</source>
      <translation>Kenttä, jossa on desibelit.</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Polygons with a level, such as those of road traffic by day.</source>
      <translation>Polygonit, joilla on melutaso, esimerkiksi päivän tieliikenteen.</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Level (dB)</source>
      <translation>Melutaso (dB)</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Noise zones</source>
      <translation>Meluvyöhykkeet</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Photographs</source>
      <translation>Valokuvat</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Photographs where they were taken; the card of each shows its picture.</source>
      <translation>Valokuvat ottopaikoillaan; kunkin tietokortti näyttää kuvan.</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Raster laid over the ground as QGIS styles it.</source>
      <translation>Rasteri, joka asetetaan maanpinnan päälle QGISin tyylillä.</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Points with a field that names an image file.</source>
      <translation>Pisteet, joiden kenttä nimeää kuvatiedoston.</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Field that names the image file; given, the pictures stand where they were taken, else red balls.</source>
      <translation>Kenttä, joka nimeää kuvatiedoston; sen kanssa kuvat ovat ottopaikoillaan, muuten punaisia palloja.</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Field that holds what a photograph shows.</source>
      <translation>Kenttä, jossa on valokuvan aihe.</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Places such as bike stations, schools or services, with a pillar and a name each, coloured by category.</source>
      <translation>Paikat, kuten pyöräasemat, koulut tai palvelut, kukin pylväineen ja nimineen, väritettyinä luokan mukaan.</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Field that holds what kind of place it is.</source>
      <translation>Kenttä, jossa on paikan laji.</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Field that holds what a place is called.</source>
      <translation>Kenttä, jossa on paikan nimi.</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Points with a name and a category.</source>
      <translation>Pisteet, joilla on nimi ja luokka.</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Category</source>
      <translation>Luokka</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Plans</source>
      <translation>Suunnitelmat</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Buildings of today and of a plan on one terrain, one at a time; what the plan leaves standing shows with both.</source>
      <translation>Nykyiset ja suunnitellut rakennukset samassa maastossa, yhdet kerrallaan; se, minkä suunnitelma jättää pystyyn, näkyy kummassakin.</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Polygons to extrude; buildings of today that they meet are gone in the plan.</source>
      <translation>Pursotettavat polygonit; nykyiset rakennukset, joihin ne osuvat, poistuvat suunnitelmassa.</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Height of the planned buildings (m)</source>
      <translation>Suunniteltujen rakennusten korkeus (m)</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Height of the buildings (m)</source>
      <translation>Rakennusten korkeus (m)</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Planned buildings</source>
      <translation>Suunnitellut rakennukset</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Buildings of today</source>
      <translation>Nykyiset rakennukset</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Plough tracks</source>
      <translation>Aurausjäljet</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Tracks such as those of snow ploughs, from their beginning on, played on a time slider.</source>
      <translation>Jäljet, kuten lumiaurojen, alkamisestaan lähtien aikajanalla toistettuina.</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Field that holds when it ends; none: it stays.</source>
      <translation>Kenttä, jossa on sen päättyminen; ei mitään: se jää.</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Field that holds when a track begins: date and time, or ISO text.</source>
      <translation>Kenttä, jossa on jäljen alku: päivä ja kellonaika tai ISO-muotoinen teksti.</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Lines, each with the time when it was driven.</source>
      <translation>Viivat, kullakin ajohetkensä.</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Ends</source>
      <translation>Päättyy</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Begins</source>
      <translation>Alkaa</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Tracks</source>
      <translation>Jäljet</translation>
    </message>
    <message>
      <location filename="../models/polygon_overlay.model3" />
      <source>Polygon overlay</source>
      <translation>Polygonipäällys</translation>
    </message>
    <message>
      <location filename="../models/polygon_overlay.model3" />
      <source>A terrain with polygons that lie on it exactly, to be switched and made translucent in the page.</source>
      <translation>Maasto ja täsmälleen sen pinnalla olevat polygonit, jotka sivulla voi kytkeä ja tehdä läpikuultaviksi.</translation>
    </message>
    <message>
      <location filename="../models/polygon_overlay.model3" />
      <source>What is laid over the terrain, in its own style.</source>
      <translation>Mitä maaston päälle asetetaan omalla tyylillään.</translation>
    </message>
    <message>
      <location filename="../models/polygon_overlay.model3" />
      <source>Polygons</source>
      <translation>Polygonit</translation>
    </message>
    <message>
      <location filename="../models/population_grid.model3" />
      <source>Population grid</source>
      <translation>Väestöruudukko</translation>
    </message>
    <message>
      <location filename="../models/population_grid.model3" />
      <source>Cells as high as they have inhabitants, in the colours of a ramp.</source>
      <translation>Ruudut niin korkeina kuin niissä on asukkaita, väriliu'un värein.</translation>
    </message>
    <message>
      <location filename="../models/roof_heat.model3" />
      <source>Roof heat</source>
      <translation>Kattojen lämpö</translation>
    </message>
    <message>
      <location filename="../models/roof_heat.model3" />
      <source>Roofs of a city model coloured by the heat that they lose, on pale walls.</source>
      <translation>Kaupunkimallin katot väritettyinä hukkalämpönsä mukaan, vaaleat seinät.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Schools</source>
      <translation>Koulut</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Places such as schools or water posts and the districts around them, from the year of their founding on, on a time slider.</source>
      <translation>Paikat, kuten koulut tai vesipostit, ja niiden ympärillä olevat alueet perustamisvuodestaan lähtien aikajanalla.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Field that holds until when the place was there; none: it still is.</source>
      <translation>Kenttä, jossa on, mihin asti paikka oli olemassa; ei mitään: se on yhä.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Polygons.</source>
      <translation>Polygonit.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Field that holds the year, or the date, of the founding.</source>
      <translation>Kenttä, jossa on perustamisvuosi tai -päivä.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Points with the year in which they were founded.</source>
      <translation>Pisteet, joilla on perustamisvuosi.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Field that holds from when on a district is there; none: always.</source>
      <translation>Kenttä, jossa on, mistä lähtien alue on olemassa; ei mitään: aina.</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Closed</source>
      <translation>Suljettu</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Founded</source>
      <translation>Perustettu</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>District since</source>
      <translation>Alue vuodesta</translation>
    </message>
    <message>
      <location filename="../models/shaded_relief.model3" />
      <source>Shaded relief</source>
      <translation>Rinnevarjostus</translation>
    </message>
    <message>
      <location filename="../models/shaded_relief.model3" />
      <source>A terrain with a picture of it draped over, such as a relief map, an orthophoto or a geological map.</source>
      <translation>Maasto, jonka päällä on kuva, esimerkiksi korkokartta, ortokuva tai geologinen kartta.</translation>
    </message>
    <message>
      <location filename="../models/terrain_and_buildings.model3" />
      <source>Terrain and buildings</source>
      <translation>Maasto ja rakennukset</translation>
    </message>
    <message>
      <location filename="../models/terrain_and_buildings.model3" />
      <source>Terrain from a DEM, buildings that stand on it, and the page that shows both.</source>
      <translation>Maasto korkeusmallista, siinä seisovat rakennukset ja sivu, joka näyttää molemmat.</translation>
    </message>
    <message>
      <location filename="../models/terrain_and_buildings.model3" />
      <source>The page, one file that opens by double click.</source>
      <translation>Sivu, yksi tiedosto, joka avautuu kaksoisnapsautuksella.</translation>
    </message>
    <message>
      <location filename="../models/terrain_and_buildings.model3" />
      <source>Title of the page.</source>
      <translation>Sivun otsikko.</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>Textured overlay</source>
      <translation>Teksturoitu päällys</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>A terrain with polygons that lie on it exactly, filled with an image.</source>
      <translation>Maasto ja täsmälleen sen pinnalla olevat kuvalla täytetyt polygonit.</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>What is laid over the terrain, such as forests or basins.</source>
      <translation>Mitä maaston päälle asetetaan, esimerkiksi metsät tai altaat.</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>Image that fills the polygons.</source>
      <translation>Polygonit täyttävä kuva.</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>Texture</source>
      <translation>Tekstuuri</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Then and now</source>
      <translation>Ennen ja nyt</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>An old aerial picture and today's on one terrain, swiped by a divider, under today's city model.</source>
      <translation>Vanha ja nykyinen ilmakuva samassa maastossa, jakoviivalla vertailtavina, nykyisen kaupunkimallin alla.</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Georeferenced raster of the same place.</source>
      <translation>Saman paikan georeferoitu rasteri.</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Georeferenced raster, such as the orthophoto of 1943.</source>
      <translation>Georeferoitu rasteri, esimerkiksi vuoden 1943 ortokuva.</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Today's aerial picture</source>
      <translation>Nykyinen ilmakuva</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Old aerial picture</source>
      <translation>Vanha ilmakuva</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Traffic</source>
      <translation>Liikenne</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Roads or routes as wide and as red as their traffic.</source>
      <translation>Tiet tai reitit sitä leveämpinä ja punaisempina, mitä enemmän liikennettä.</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Lines with a number, such as vehicles or cyclists a day.</source>
      <translation>Viivat, joilla on luku, esimerkiksi ajoneuvot tai pyöräilijät vuorokaudessa.</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Roads</source>
      <translation>Tiet</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Volume</source>
      <translation>Liikennemäärä</translation>
    </message>
    <message>
      <location filename="../models/travel_times.model3" />
      <source>Travel times</source>
      <translation>Matka-ajat</translation>
    </message>
    <message>
      <location filename="../models/travel_times.model3" />
      <source>Cells or isochrones on a terrain, coloured by how long it takes to get there.</source>
      <translation>Ruudut tai isokronit maaston pinnalla väritettyinä sen mukaan, kauanko sinne kestää.</translation>
    </message>
    <message>
      <location filename="../models/travel_times.model3" />
      <source>Field that holds the minutes.</source>
      <translation>Kenttä, jossa minuutit ovat.</translation>
    </message>
    <message>
      <location filename="../models/travel_times.model3" />
      <source>Time</source>
      <translation>Aika</translation>
    </message>
  </context>
</TS>
