<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>Scenery</name>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>3d,drape,texture,image,orthophoto,aerial,map,theme,layers,terrain,switch,compare,gltf,glb</source>
      <translation>ドレープ,テクスチャ,画像,オルソ画像,空中写真,航空写真,地図,地図テーマ,レイヤ,地形,切り替え,比較</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Add drape</source>
      <translation>ドレープを追加</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Lays one more picture, map or colour over a terrain, to choose from in the scene.</source>
      <translation>シーンで選べるように、画像・地図・色をもう1枚地形に重ねます。</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Adds a drape to a terrain part that Build terrain made; the page shows one at a time and switches between them. A drape of the same name is replaced.

Give an image, layers, a map theme or the project's map; else COLOR for one colour, or RAMP for colours by height.</source>
      <translation>「地形を作成」で作った地形パートにドレープ（地形に重ねる画像）を追加します。ページは一度に1枚を表示し、切り替えることができます。同じ名前のドレープは置き換えられます。

画像、レイヤ、地図テーマ、またはプロジェクトの地図を指定します。指定しない場合は、COLOR で単色、RAMP で高さによる色になります。</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Part of Build terrain to drape.</source>
      <translation>ドレープを重ねる「地形を作成」のパートです。</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>What the page calls it, by default the layer's or the theme's name.</source>
      <translation>ページでの名前です。既定はレイヤまたはテーマの名前です。</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>The terrain with all its drapes; may be the same file as PART.</source>
      <translation>すべてのドレープを含む地形です。PART と同じファイルでもかまいません。</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Terrain part</source>
      <translation>地形パート</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Name of the drape</source>
      <translation>ドレープの名前</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Terrain part with the drape</source>
      <translation>ドレープを加えた地形パート</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Binary glTF (*.glb)</source>
      <translation>バイナリ glTF (*.glb)</translation>
    </message>
    <message>
      <location filename="../algorithms/adddrape.py" />
      <source>Height</source>
      <translation>高さ</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>3d,scene,page,html,web,viewer,threejs,webgl,export</source>
      <translation>シーン,ページ,ウェブページ,ウェブ,ブラウザ,ビューア,組み立て,書き出し</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Assemble scene</source>
      <translation>シーンを組み立て</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Puts parts together into an interactive 3D page.</source>
      <translation>パートを組み合わせて、操作できる3Dページにします。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Puts the parts that build steps made into one interactive 3D page. One file holds everything and opens by double click, with no network; a folder (index.html and data) is for any static web server.

BACKGROUND is sky, none (white, nothing under the model), a colour, or two colours from zenith to horizon: #a6c6e4,#eef2f4.
Parts of a GROUP show one group at a time; VIEWS are places to fly to, which may show a group, too: a name, a view with semicolons in the place of commas, and a group in each row. SWIPE compares two drapes of a terrain.
SUN is a date and time such as 2026-06-21T15:00+03:00; without a zone it is the place's solar time. The sun then stands where it did, terrain casts shadows too, and below the horizon there is dusk. Without SUN light comes from the north-west as on maps.
VIEW is x,y,z,tx,ty,tz of camera and target in the scene CRS with true heights, or azimuth,elevation[,distance]: the direction in which the camera looks, degrees above the horizon, and metres to the scene's middle.</source>
      <translation>作成ステップのパートを組み合わせて、操作できる1つの3Dページにします。1ファイルの場合はすべてがその中にあり、ネットワークなしでダブルクリックで開きます。フォルダ（index.html とデータ）の場合は、任意の静的ウェブサーバに置けます。

BACKGROUND は sky（空）、none（白。モデルの下には何もない）、1色、または天頂から地平線への2色（#a6c6e4,#eef2f4）です。
GROUP のあるパートは、一度に1つのグループだけが表示されます。VIEWS は移動先の視点で、グループを表示することもできます。各行に名前、カンマの代わりにセミコロンで区切った視点、グループを書きます。SWIPE は地形の2枚のドレープを比較します。
SUN は 2026-06-21T15:00+03:00 のような日時です。時間帯がなければその場所の太陽時です。太陽はその時の位置にあり、地形も影を落とし、地平線より下では薄明になります。SUN がなければ、地図と同じく北西から光が当たります。
VIEW はシーンの CRS と真の高さによるカメラと注視点 x,y,z,tx,ty,tz、または azimuth,elevation[,distance]（カメラの向く方位、地平線からの角度、シーン中央までのメートル）です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>The .glb files of build steps, in the order of the layer panel.</source>
      <translation>作成ステップの .glb ファイルを、レイヤパネルの順に並べます。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Title of the page, by default the first part's.</source>
      <translation>ページのタイトルです。既定は最初のパートのタイトルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>A few sentences for the page's information box and for links to it.</source>
      <translation>ページの情報ウィンドウと、ページへのリンクに表示される短い説明文です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>How many times heights are drawn taller at first; the page can change it.</source>
      <translation>最初に高さを何倍に描くかです。ページで変更できます。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>One file for a double click, or a folder for a web server. A folder is named by OUTPUT without its .html.</source>
      <translation>ダブルクリックで開く1ファイル、またはウェブサーバ用のフォルダです。フォルダの名前は OUTPUT から .html を除いたものです。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>The page, or the folder that will hold its index.html.</source>
      <translation>ページ、または index.html を含むことになるフォルダです。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>sky, none, a colour, or two colours from zenith to horizon, apart by a comma.</source>
      <translation>sky、none、1色、またはカンマで区切った天頂から地平線への2色です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>A picture (PNG, JPEG or WebP) in the place of BACKGROUND: behind everything, or all around where it is twice as wide as high, with north in its middle.</source>
      <translation>BACKGROUND の代わりの画像（PNG、JPEG、WebP）です。全体の背後に置かれます。幅が高さの2倍なら、北を中央にして全周に広がります。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>How much fog there is before what is as far away as the scene is large.</source>
      <translation>シーンの大きさと同じだけ離れたものの手前にある霧の量です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>ISO date and time with a zone, or in the place's solar time. Empty: light from the north-west.</source>
      <translation>時間帯付きの ISO 日時、またはその場所の太陽時です。空の場合は北西からの光です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Height of a horizontal plane over the extent; the page can move it. Empty: none at first.</source>
      <translation>範囲を覆う水平面の高さです。ページで動かせます。空の場合、最初は表示しません。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Colour and opacity of that plane.</source>
      <translation>その水平面の色と不透明度です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>x,y,z,tx,ty,tz in the scene CRS, or azimuth,elevation[,distance]. Empty: all of it, from the south.</source>
      <translation>シーンの CRS による x,y,z,tx,ty,tz、または azimuth,elevation[,distance] です。空の場合は南から見た全体です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Orbit keeps the horizon level; a trackball turns every way.</source>
      <translation>オービットは地平線を水平に保ち、トラックボールはあらゆる方向に回ります。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Metres added to all heights as drawn, before the exaggeration; true heights stay as they are.</source>
      <translation>強調の前に、描画するすべての高さに加えるメートルです。真の高さは変わりません。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>How many units of the page's address the extent is wide.</source>
      <translation>範囲の幅が、ページのアドレスの単位でいくつかです。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>View</source>
      <translation>視点</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Group</source>
      <translation>グループ</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Rows of a name, a view as in VIEW but with semicolons (empty: the camera stays), and a group (empty: the same as before).</source>
      <translation>各行は、名前、VIEW と同じでセミコロン区切りの視点（空: カメラはそのまま）、グループ（空: 前と同じ）です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>The drapes of a terrain left and right of a divider at first, as 1943|Today; an empty side is the plain colour.</source>
      <translation>最初に境界線の左と右に表示する地形のドレープで、1943|現在 のように書きます。空の側は単色です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>The reader's</source>
      <translation>閲覧者の言語</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Of buttons, numbers and dates: the one that the reader's browser asks for, or always the same.</source>
      <translation>ボタン、数値、日付の言語です。閲覧者のブラウザが求める言語、または常に同じ言語です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Sources that the layers' metadata do not name, one a line.</source>
      <translation>レイヤのメタデータに書かれていない出典を、1行に1つ書きます。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Of buttons, links and what is selected; darker or lighter where it could not be read. Empty: blue.</source>
      <translation>ボタン、リンク、選択されたものの色です。読みにくいところでは濃くまたは薄くなります。空の場合は青です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>A small picture (PNG, JPEG or WebP) beside the title.</source>
      <translation>タイトルの横の小さな画像（PNG、JPEG、WebP）です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Where the page will be published: links to it are then shown with its title, description and, of a folder, POSTER.</source>
      <translation>ページを公開する場所です。ページへのリンクに、タイトル、説明、そしてフォルダの場合は POSTER が表示されます。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Origins, such as https://www.example.org, of pages that may speak to this one; its own always may.</source>
      <translation>このページと通信してよいページのオリジン（https://www.example.org など）です。自身のオリジンは常に許可されます。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>A picture that the embedded page shows until it is started.</source>
      <translation>埋め込まれたページが開始されるまで表示する画像です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Viewer</source>
      <translation>ビューア</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Viewer with controls</source>
      <translation>操作パネル付きビューア</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Minimal, to embed</source>
      <translation>最小（埋め込み用）</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Viewer with the model to download</source>
      <translation>モデルをダウンロードできるビューア</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Layers and settings folded away at first, or open; compass, zoom and credits alone; or with the model, as exaggerated, in glTF, OBJ, STL and COLLADA.</source>
      <translation>レイヤと設定を最初は畳んで、または開いて表示するか、コンパス・ズーム・出典だけにするか、強調した高さの glTF、OBJ、STL、COLLADA モデルを付けるかです。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Jinja2 template to use in its place: the path of a file, or a name in scenery/templates of the profile, such as museum.html.j2.</source>
      <translation>代わりに使う Jinja2 テンプレートです。ファイルのパス、またはプロファイルの scenery/templates にある名前（museum.html.j2 など）です。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Parts</source>
      <translation>パート</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Title</source>
      <translation>タイトル</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Description</source>
      <translation>説明</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Vertical exaggeration</source>
      <translation>高さの強調</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Format</source>
      <translation>形式</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Scene</source>
      <translation>シーン</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>HTML files (*.html)</source>
      <translation>HTML ファイル (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Background</source>
      <translation>背景</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Background picture</source>
      <translation>背景画像</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Fog (%)</source>
      <translation>霧 (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Sun at (date and time)</source>
      <translation>太陽の日時</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Water level (m)</source>
      <translation>水位 (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Water colour</source>
      <translation>水の色</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>First view</source>
      <translation>最初の視点</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Controls</source>
      <translation>操作方法</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Vertical shift (m)</source>
      <translation>高さのずらし (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Base size</source>
      <translation>基準サイズ</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Named views</source>
      <translation>名前付きの視点</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Compare two drapes</source>
      <translation>2枚のドレープを比較</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>More credits</source>
      <translation>追加の出典</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Accent colour</source>
      <translation>アクセント色</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Logo</source>
      <translation>ロゴ</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Address of the page</source>
      <translation>ページのアドレス</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Pages that may embed it</source>
      <translation>埋め込みを許可するページ</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Poster</source>
      <translation>開始前の画像</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Template</source>
      <translation>テンプレート</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Own template</source>
      <translation>独自のテンプレート</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Sun: azimuth %(azimuth).1f° (from grid north), elevation %(elevation).1f°.</source>
      <translation>太陽: 方位角 %(azimuth).1f°（座標北から）、高度 %(elevation).1f°。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>SUN: the sun is below the horizon at that time; the scene is drawn in dusk, without shadows.</source>
      <translation>SUN: その日時に太陽は地平線の下にあります。シーンは薄明の中に、影なしで描かれます。</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>One file</source>
      <translation>1ファイル</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Folder</source>
      <translation>フォルダ</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Orbit</source>
      <translation>オービット</translation>
    </message>
    <message>
      <location filename="../algorithms/assemblescene.py" />
      <source>Trackball</source>
      <translation>トラックボール</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>3d,batch,atlas,coverage,series,many,scenes,places,parallel,processes,dask,cluster,cron,index,automation</source>
      <translation>一括,バッチ,アトラス,カバレッジ,連続,シーン,場所,並列,プロセス,クラスタ,自動化</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Batch of scenes</source>
      <translation>シーンの一括作成</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Makes a scene for each feature of a layer, or each place of a list.</source>
      <translation>レイヤの地物ごと、または一覧の場所ごとにシーンを作成します。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Runs a recipe once for each feature of a coverage layer, or each place of a list, with the extent of its own: pages, models or pictures, and an index page with a map and thumbnails.

PLACES is a text of lines or a CSV file: name,x,y[,width[,height[,rotation]]], the coordinates being longitude and latitude or those of PLACES_CRS, sizes in metres.

Scenes are made at the same time by PROCESSES of this machine, or by the workers of a Dask cluster at SCHEDULER. What is finished and unchanged is not made again, so that a batch that was stopped goes on where it was. A scene that fails stops no other: failures.csv lists the failures, and the run ends as failed.</source>
      <translation>カバレッジレイヤの地物ごと、または一覧の場所ごとに、それぞれの範囲でレシピを1回ずつ実行し、ページ・モデル・画像と、地図とサムネイル付きの一覧ページを作成します。

PLACES は複数行のテキストまたは CSV ファイルです: name,x,y[,width[,height[,rotation]]]。座標は経度・緯度または PLACES_CRS の座標で、大きさはメートルです。

シーンは、このコンピュータの PROCESSES 個のプロセス、または SCHEDULER にある Dask クラスタのワーカーで同時に作成されます。完成していて変更のないものは再作成しないので、中断した一括作成は続きから再開します。失敗したシーンは他を止めません。failures.csv に失敗が記録され、実行は失敗として終わります。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>A recipe, or a page that carries one. None: the one that the project keeps beside it.</source>
      <translation>レシピ、またはレシピを含むページです。なし: プロジェクトの隣にあるレシピです。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>A scene is made for each of its features.</source>
      <translation>地物ごとにシーンが作成されます。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Places</source>
      <translation>場所</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Lines of name,x,y[,width[,height[,rotation]]], or the path of a CSV file.</source>
      <translation>name,x,y[,width[,height[,rotation]]] の行、または CSV ファイルのパスです。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>CRS of the coordinates in PLACES. None: longitude and latitude.</source>
      <translation>PLACES の座標の CRS です。なし: 経度・緯度です。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Name of the file. Left out: the first text field, else the feature's id.</source>
      <translation>ファイルの名前です。省略時は最初のテキストフィールド、なければ地物の ID です。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Title of the scene. Left out: as NAME.</source>
      <translation>シーンのタイトルです。省略時は NAME と同じです。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Extent</source>
      <translation>範囲</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>A geometry, or xmin,xmax,ymin,ymax in the layer's CRS. Left out: the feature's box.</source>
      <translation>ジオメトリ、またはレイヤの CRS による xmin,xmax,ymin,ymax です。省略時は地物の外接矩形です。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Rotation (°)</source>
      <translation>回転 (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Counter-clockwise. Left out: the recipe's.</source>
      <translation>反時計回りです。省略時はレシピの回転です。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Margin (%)</source>
      <translation>余白 (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Added around a feature, percent of its size.</source>
      <translation>地物の周りに加える余白で、地物の大きさに対する割合です。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Size about points (m)</source>
      <translation>ポイントの周りの大きさ (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Width and height of the extent about a point.</source>
      <translation>ポイントを中心とする範囲の幅と高さです。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Projected CRS of all scenes. None: the recipe's, else the layer's or the fitting UTM zone.</source>
      <translation>すべてのシーンの投影座標参照系です。なし: レシピの CRS、なければレイヤの CRS または適した UTM 帯です。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Page</source>
      <translation>ページ</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Picture (PNG)</source>
      <translation>画像 (PNG)</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>What is made of each.</source>
      <translation>それぞれから何を作るかです。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Holds the scenes, index.html and, if anything failed, failures.csv.</source>
      <translation>シーン、index.html、失敗があれば failures.csv を含みます。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Scenes that are made at the same time. 0: one for each core.</source>
      <translation>同時に作成するシーンの数です。0: コアごとに1つです。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Dask scheduler</source>
      <translation>Dask スケジューラ</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Address of a Dask cluster, such as tcp://host:8786, whose workers see the same files. Empty: this machine.</source>
      <translation>Dask クラスタのアドレス（tcp://host:8786 など）です。ワーカーから同じファイルが見える必要があります。空の場合はこのコンピュータです。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Recipe</source>
      <translation>レシピ</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Coverage layer</source>
      <translation>カバレッジレイヤ</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>CRS of the places</source>
      <translation>場所の CRS</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Scene CRS</source>
      <translation>シーンの CRS</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Make</source>
      <translation>作成するもの</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Folder of the scenes</source>
      <translation>シーンのフォルダ</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Index page</source>
      <translation>一覧ページ</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>An index.html with a map and links to all scenes.</source>
      <translation>地図とすべてのシーンへのリンクを載せた index.html です。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Thumbnails</source>
      <translation>サムネイル</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>A picture of each page in the index, where a browser is installed.</source>
      <translation>ブラウザがインストールされていれば、一覧に各ページの画像を載せます。</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Processes</source>
      <translation>プロセス数</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>Scenes</source>
      <translation>シーン</translation>
    </message>
    <message>
      <location filename="../algorithms/batchscenes.py" />
      <source>No browser is found, so that the index has no thumbnails.</source>
      <translation>ブラウザが見つからないため、一覧にサムネイルはありません。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>3d,city,citygml,cityjson,cityjsonseq,lod2,building,buildings,roof,semantic,gltf,glb,threejs,webgl</source>
      <translation>都市,都市モデル,建物,建築物,屋根,セマンティック</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Build city model</source>
      <translation>都市モデルを作成</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Turns a CityJSON or CityGML file into 3D objects with their attributes.</source>
      <translation>CityJSON または CityGML ファイルを、属性付きの3Dオブジェクトにします。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Turns a 3D city model into a part (binary glTF) that Assemble scene shows. It reads CityJSON 1.0 to 2.0, CityJSONSeq, and CityGML 1.0 to 3.0. Each object with its parts is one feature that keeps its attributes, nested ones with a dot in their names; roofs, walls and other surfaces are coloured apart. Heights stay as they are, in their own vertical datum.

COLOR, ROOF_COLOR, DATE, END_DATE and ALTITUDE are expressions over the attributes, id and type. COLOR may use the field “surface” (WallSurface, RoofSurface, …). Buildings without such surfaces have them told by their slopes.

What is wrong with the file's geometries never stops the run: it is counted in the log and listed by object in REPORT, by the error codes of val3dity. A textured surface shows its picture instead of its colour.</source>
      <translation>3D都市モデルを、「シーンを組み立て」で表示できるパート（バイナリ glTF）にします。CityJSON 1.0～2.0、CityJSONSeq、CityGML 1.0～3.0 を読み込みます。各オブジェクトは構成部分とともに1つの地物となり、属性を保ちます（入れ子の属性は名前にドットが付きます）。屋根、壁、その他の面は色分けされます。高さは元の鉛直基準のまま変わりません。

COLOR、ROOF_COLOR、DATE、END_DATE、ALTITUDE は、属性と id、type を使える式です。COLOR では「surface」フィールド（WallSurface、RoofSurface など）も使えます。このような面のない建物では、傾きから面の種類を判定します。

ファイルのジオメトリに誤りがあっても実行は止まりません。誤りはログで数えられ、val3dity のエラーコードとともにオブジェクトごとに REPORT に記録されます。テクスチャのある面は、色の代わりに画像で表示されます。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>A CityJSON (.json), CityJSONSeq (.jsonl) or CityGML (.gml, .xml) file, unpacked.</source>
      <translation>展開済みの CityJSON (.json)、CityJSONSeq (.jsonl)、または CityGML (.gml、.xml) ファイルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Part of Build terrain; it gives the scene's CRS and extent, and the ground of TERRAIN_FIT.</source>
      <translation>「地形を作成」のパートです。シーンの CRS と範囲、TERRAIN_FIT の地面になります。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>0: the best that each object has. Another number, such as 1, 2 or 2.2: that one; objects without it take the next best and are counted.</source>
      <translation>0: 各オブジェクトの最も良いもの。1、2、2.2 など他の数: そのレベル。それがないオブジェクトは次に良いものを使い、その数が数えられます。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Colour</source>
      <translation>色</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>A colour as QGIS writes it, such as '#c04030'. Left out: the file's materials, else a colour by kind of surface and object.</source>
      <translation>'#c04030' のような QGIS の書き方の色です。省略時はファイルのマテリアル、なければ面とオブジェクトの種類による色です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Colour of roofs</source>
      <translation>屋根の色</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Left out: as COLOR.</source>
      <translation>省略時は COLOR と同じです。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Heights as they are</source>
      <translation>高さはそのまま</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Lift each object onto the terrain</source>
      <translation>各オブジェクトを地形の上に載せる</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Level the terrain beneath each building</source>
      <translation>各建物の下の地形を整地する</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Lifting (or lowering) puts the lowest place of each object at the lowest ground along its footprint. Levelling leaves the objects where they are and moves the terrain to the ground of buildings: give LEVELLED_TERRAIN, too, and show that in the scene instead of TERRAIN.</source>
      <translation>載せる場合は、各オブジェクトの最も低いところを、外形線に沿った最も低い地面に合わせて上げ下げします。整地する場合は、オブジェクトは動かさず、地形を建物の底面に合わせます。このときは LEVELLED_TERRAIN も指定し、シーンでは TERRAIN の代わりにそれを表示してください。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>None</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Roofs</source>
      <translation>屋根</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Roofs and walls</source>
      <translation>屋根と壁</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>They show the picture that lies on TERRAIN in the page, such as an orthophoto, as it is seen from above. Surfaces with a texture of their own, and those beyond the drape, stay as they are.</source>
      <translation>ページで TERRAIN に重なっているドレープ（オルソ画像など）を、真上から見たとおりに表示します。自身のテクスチャを持つ面と、ドレープの外にある面はそのままです。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Altitude (m)</source>
      <translation>高度 (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Metres that objects are raised by.</source>
      <translation>オブジェクトを上げるメートルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Date</source>
      <translation>日付</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>From when the object is there: a date, or a year such as yearOfConstruction.</source>
      <translation>オブジェクトが現れる時です。日付、または yearOfConstruction のような年です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>End date</source>
      <translation>終了日</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Until when the object is there: a date, or a year such as yearOfDemolition.</source>
      <translation>オブジェクトがなくなる時です。日付、または yearOfDemolition のような年です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Names with commas between them, of objects or of their surfaces; none: all. id and type are always kept.</source>
      <translation>オブジェクトまたはその面の属性名をカンマで区切ります。なし: すべて。id と type は常に残ります。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Name of the layer in the scene, by default the file's.</source>
      <translation>シーンでのレイヤの名前です。既定はファイルの名前です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Attribution and licence, one a line, which few files name themselves.</source>
      <translation>出典とライセンスを1行に1つ書きます。ファイル自身に書かれていることはあまりありません。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>The objects as a .glb file, input of Assemble scene.</source>
      <translation>.glb ファイルとしてのオブジェクトで、「シーンを組み立て」の入力です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>TERRAIN with its drapes, level beneath the buildings where TERRAIN_FIT says so, for the scene to show instead of TERRAIN.</source>
      <translation>ドレープ付きの TERRAIN で、TERRAIN_FIT の指定により建物の下を整地したものです。シーンでは TERRAIN の代わりに表示します。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Leaves out objects beyond it. By default the terrain's extent, or the model's.</source>
      <translation>この外のオブジェクトは除かれます。既定は地形またはモデルの範囲です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Projected CRS of the scene. None: the terrain's, else the file's own or the fitting UTM zone. It is also taken as the file's where that names none.</source>
      <translation>シーンの投影座標参照系です。なし: 地形の CRS、なければファイルの CRS または適した UTM 帯です。ファイルに CRS が書かれていない場合は、これをファイルの CRS とみなします。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>City model file</source>
      <translation>都市モデルファイル</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Level of detail</source>
      <translation>詳細度 (LOD)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Fit to the terrain</source>
      <translation>地形に合わせる方法</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Surfaces that take the terrain's drape</source>
      <translation>地形のドレープを重ねる面</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Attributes to keep</source>
      <translation>残す属性</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Credits</source>
      <translation>出典</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>City model part</source>
      <translation>都市モデルパート</translation>
    </message>
    <message>
      <location filename="../algorithms/buildcitymodel.py" />
      <source>Levelled terrain part</source>
      <translation>整地した地形パート</translation>
    </message>
    <message>
      <location filename="../algorithms/buildlines.py" />
      <source>3d,line,polyline,road,railway,river,route,track,pipe,tube,wall,profile,arc,flow,gltf,glb,threejs,webgl</source>
      <translation>ライン,線,道路,鉄道,河川,川,経路,ルート,軌跡,パイプ,管,壁,断面,弧,流れ</translation>
    </message>
    <message>
      <location filename="../algorithms/buildlines.py" />
      <source>Build lines</source>
      <translation>ラインを作成</translation>
    </message>
    <message>
      <location filename="../algorithms/buildlines.py" />
      <source>Turns a line layer into lines on the terrain, ribbons, pipes, walls or arcs.</source>
      <translation>ラインレイヤを、地形の上の線、帯、パイプ、壁、弧にします。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpoints.py" />
      <source>3d,point,sphere,cylinder,cone,box,disk,dip,strike,geology,icon,marker,billboard,model,tree,gltf,glb,threejs,webgl</source>
      <translation>ポイント,点,球,円柱,円錐,直方体,円盤,傾斜,走向,地質,アイコン,マーカー,モデル,樹木,木</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpoints.py" />
      <source>Build points</source>
      <translation>ポイントを作成</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpoints.py" />
      <source>Turns a point layer into spheres, columns, disks, icons or 3D models.</source>
      <translation>ポイントレイヤを、球、柱、円盤、アイコン、3Dモデルにします。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpolygons.py" />
      <source>3d,extrude,extrusion,building,buildings,city,polygon,overlay,drape,roof,tin,mesh,height,floors,gltf,glb,threejs,webgl</source>
      <translation>押し出し,立ち上げ,建物,建築物,都市,ポリゴン,面,オーバーレイ,ドレープ,屋根,メッシュ,高さ,階数</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpolygons.py" />
      <source>Build polygons</source>
      <translation>ポリゴンを作成</translation>
    </message>
    <message>
      <location filename="../algorithms/buildpolygons.py" />
      <source>Turns a polygon layer into 3D objects that stand or lie on the terrain.</source>
      <translation>ポリゴンレイヤを、地形に立つ、または地形に載る3Dオブジェクトにします。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>3d,dem,dtm,elevation,height,relief,terrain,mesh,drape,texture,surroundings,quad tree,tin,clip,heat map,gltf,glb,threejs,webgl</source>
      <translation>標高,数値標高モデル,高さ,起伏,地形,メッシュ,ドレープ,テクスチャ,周囲,四分木,クリップ,ヒートマップ</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Build terrain</source>
      <translation>地形を作成</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Turns a raster of heights, or a plane, into the terrain of a 3D scene.</source>
      <translation>高さのラスタまたは平面を、3Dシーンの地形にします。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Turns a raster of heights into a terrain part (binary glTF) that Assemble scene shows and that other steps stand on. Cells without data become holes.

Without a DEM the terrain is a plane at ALTITUDE over EXTENT. A DEM in degrees or in a world Mercator gets the fitting UTM zone, unless you choose a CRS. Draped with IMAGE, LAYERS or THEME; else in COLOR; else tinted by height.

The vertices lie SPACING apart, or GRID_SIZE cells make the longer side. SURROUNDINGS adds a coarser ring, FOCUS makes a quad tree that is finest there, MAX_ERROR makes as few triangles as keep every height within so many metres.</source>
      <translation>高さのラスタを、「シーンを組み立て」で表示でき、他のステップの土台になる地形パート（バイナリ glTF）にします。データのないセルは穴になります。

DEM がなければ、地形は EXTENT を覆う高さ ALTITUDE の平面です。度単位または全世界のメルカトルの DEM は、CRS を選ばない限り適した UTM 帯になります。IMAGE、LAYERS、THEME を重ね、なければ COLOR の色、それもなければ高さによる色になります。

頂点の間隔は SPACING、または長辺を GRID_SIZE 個のセルに分けます。SURROUNDINGS は周りに粗い輪を加え、FOCUS はそこが最も細かい四分木を作り、MAX_ERROR はすべての高さがそのメートル以内に収まる最少の三角形を作ります。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Raster whose values are heights in metres. None: a plane at ALTITUDE.</source>
      <translation>値がメートル単位の高さであるラスタです。なし: 高さ ALTITUDE の平面です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Band of the DEM that holds the heights.</source>
      <translation>高さを持つ DEM のバンドです。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Height of the plane in metres where no DEM is given.</source>
      <translation>DEM を指定しない場合の平面の高さ（メートル）です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>What the scene covers, by default the whole DEM. Without a CRS in brackets it is in CRS if that is given, else in the DEM's.</source>
      <translation>シーンが覆う範囲で、既定は DEM 全体です。括弧内に CRS がない場合、CRS が指定されていればその CRS、なければ DEM の CRS です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Projected CRS of the scene. None: the DEM's own, or the fitting UTM zone where that is in degrees or a world Mercator.</source>
      <translation>シーンの投影座標参照系です。なし: DEM の CRS、それが度単位または全世界のメルカトルなら適した UTM 帯です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Distance of the terrain's vertices in ground metres. None: the DEM's own resolution.</source>
      <translation>地形の頂点の間隔（地上のメートル）です。なし: DEM の解像度です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Cells of the terrain's grid along its longer side, instead of SPACING.</source>
      <translation>SPACING の代わりに、長辺に沿った地形格子のセル数です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Name of the layer in the scene, by default the DEM's.</source>
      <translation>シーンでのレイヤの名前です。既定は DEM の名前です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>The terrain as a .glb file, input of Assemble scene and TERRAIN of other steps.</source>
      <translation>.glb ファイルとしての地形で、「シーンを組み立て」の入力、他のステップの TERRAIN です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Nearest</source>
      <translation>最近傍</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Bilinear</source>
      <translation>バイリニア</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Cubic</source>
      <translation>キュービック</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Average</source>
      <translation>平均</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>How heights between the DEM's cells are found. Automatic: average where the grid is coarser than the DEM, else bilinear.</source>
      <translation>DEM のセルの間の高さの求め方です。自動: 格子が DEM より粗いところでは平均、それ以外はバイリニアです。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Factor</source>
      <translation>係数</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Multiplies the DEM's values, once they are metres.</source>
      <translation>メートルにした DEM の値に掛けます。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Offset (m)</source>
      <translation>オフセット (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Added to the heights, in metres.</source>
      <translation>高さに加えるメートルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Part of Build terrain whose extent and CRS this terrain takes, for a second surface in the same scene.</source>
      <translation>この地形が範囲と CRS を引き継ぐ「地形を作成」のパートです。同じシーンに2つ目の面を作るときに使います。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>The values, times FACTOR plus OFFSET, are heights above TERRAIN instead of absolute ones.</source>
      <translation>値に FACTOR を掛けて OFFSET を足したものを、絶対的な高さではなく TERRAIN からの高さとします。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Largest error (m)</source>
      <translation>最大誤差 (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>As few triangles as keep every height within this many metres, instead of a regular grid.</source>
      <translation>規則的な格子の代わりに、すべての高さがこのメートル以内に収まる最少の三角形にします。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Blocks around the extent: 3 makes 3 × 3 with the extent in the middle; 5, 7 or 9; 1 for none.</source>
      <translation>範囲の周りのブロックです。3 は範囲を中央とする 3 × 3、ほかに 5、7、9。1 は周囲なしです。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>How many times SPACING the vertices of the surroundings are apart: 1, 2, 4, 8, 16, 32 or 64.</source>
      <translation>周囲の頂点の間隔が SPACING の何倍かです: 1、2、4、8、16、32、64。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Where the terrain is at its finest: a rectangle, or a point as x,x,y,y. Elsewhere quads grow with the distance. Without a CRS in brackets it is in that of EXTENT.</source>
      <translation>地形が最も細かいところです。矩形、または x,x,y,y としてのポイントです。ほかでは離れるほど四角が大きくなります。括弧内に CRS がなければ EXTENT の CRS です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>How many times the quads at FOCUS are divided in four. Used with FOCUS alone.</source>
      <translation>FOCUS の四角を何回4分割するかです。FOCUS と一緒にだけ使います。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>The terrain ends exactly along the edges of these polygons.</source>
      <translation>地形は、これらのポリゴンの縁で正確に終わります。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Upright faces below the terrain's edges, as of a block cut out of the ground.</source>
      <translation>地面から切り出した塊のような、地形の縁の下の垂直な面です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Altitude of the bottom (m)</source>
      <translation>底の高度 (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Where the sides end. None: a little below the lowest height.</source>
      <translation>側面が終わる高さです。なし: 最も低い高さの少し下です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Colour of the sides</source>
      <translation>側面の色</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>None: a warm grey.</source>
      <translation>なし: 温かみのある灰色です。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Colour of the frame</source>
      <translation>枠の色</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Lines along the edges of the block. None: no frame.</source>
      <translation>ブロックの稜線に沿った線です。なし: 枠なしです。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Colour of the wireframe</source>
      <translation>ワイヤーフレームの色</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Lines along the grid of the terrain. None: no wireframe.</source>
      <translation>地形の格子に沿った線です。なし: ワイヤーフレームなしです。</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Elevation (DEM)</source>
      <translation>標高 (DEM)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Band</source>
      <translation>バンド</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Altitude of the plane</source>
      <translation>平面の高度</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Grid spacing (m)</source>
      <translation>格子間隔 (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Grid size</source>
      <translation>格子の大きさ</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Resampling</source>
      <translation>リサンプリング</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Terrain beneath</source>
      <translation>下の地形</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Heights above that terrain</source>
      <translation>その地形からの高さ</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Surroundings (blocks a side)</source>
      <translation>周囲（一辺のブロック数）</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Roughening of the surroundings</source>
      <translation>周囲の粗さ</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Focus of a quad tree</source>
      <translation>四分木の焦点</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Height of the quad tree</source>
      <translation>四分木の深さ</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Clip by polygons</source>
      <translation>ポリゴンでクリップ</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Sides and bottom</source>
      <translation>側面と底</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>Plane</source>
      <translation>平面</translation>
    </message>
    <message>
      <location filename="../algorithms/buildterrain.py" />
      <source>The DEM's heights are in units of %.7g m; they are converted to metres.</source>
      <translation>DEM の高さの単位は %.7g m です。メートルに変換します。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>3d,dem,elevation,height,terrain,tiles,xyz,tms,download,gsi,terrarium,terrain-rgb,mapbox,mapzen</source>
      <translation>標高,高さ,地形,タイル,地理院タイル,標高タイル,ダウンロード</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Elevation tiles</source>
      <translation>標高タイル</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Fetches elevation tiles of the web as a DEM, input of Build terrain.</source>
      <translation>「地形を作成」の入力になる DEM を、ウェブの標高タイルから取得します。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Fetches tiles that hold heights and puts their pixels, as they are, into a GeoTIFF in EPSG:3857, input of Build terrain. Tiles that do not exist become holes; tiles that can't be read do too, and are named.

URLs, for example: https://cyberjapandata.gsi.go.jp/xyz/dem/{z}/{x}/{y}.txt (GSI text), https://cyberjapandata.gsi.go.jp/xyz/dem_png/{z}/{x}/{y}.png (GSI PNG), https://s3.amazonaws.com/elevation-tiles-prod/terrarium/{z}/{x}/{y}.png (Terrarium). Heed the terms of who offers them, and name them in ATTRIBUTION. Tiles are kept in CACHE, and at most four are asked for at a time.</source>
      <translation>高さを持つタイルを取得し、そのピクセルをそのまま EPSG:3857 の GeoTIFF にします。これは「地形を作成」の入力です。存在しないタイルは穴になります。読めないタイルも穴になり、名前が示されます。

URL の例: https://cyberjapandata.gsi.go.jp/xyz/dem/{z}/{x}/{y}.txt（地理院テキスト）、https://cyberjapandata.gsi.go.jp/xyz/dem_png/{z}/{x}/{y}.png（地理院 PNG）、https://s3.amazonaws.com/elevation-tiles-prod/terrarium/{z}/{x}/{y}.png（Terrarium）。提供者の利用条件を守り、ATTRIBUTION に提供者を書いてください。タイルは CACHE に保存され、同時に要求するのは最大4枚です。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>The heights in metres as a GeoTIFF (.tif), input of Build terrain.</source>
      <translation>メートル単位の高さの GeoTIFF (.tif) で、「地形を作成」の入力です。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Address (http, https, file) or path with {z}, {x} and {y} in the places of zoom, column and row; {-y} where rows count from the south (TMS). Scenery writes it into no log, file or cache; QGIS itself lists it with a run's parameters.</source>
      <translation>ズーム、列、行の位置に {z}、{x}、{y} を入れたアドレス（http、https、file）またはパスです。行を南から数える場合（TMS）は {-y} です。Scenery はこれをログ、ファイル、キャッシュに書きません。QGIS 自体は実行のパラメータとして表示します。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>GSI text</source>
      <translation>地理院テキスト</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>GSI PNG</source>
      <translation>地理院 PNG</translation>
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
      <translation>タイルが高さを持つ方式です。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>What the tiles have to cover; they reach a little beyond. Without a CRS in brackets it is in the project's.</source>
      <translation>タイルが覆うべき範囲です。タイルは少し外まで広がります。括弧内に CRS がなければプロジェクトの CRS です。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Zoom of the tiles, 0 to 24. None: chosen by SPACING.</source>
      <translation>タイルのズームレベル（0～24）です。なし: SPACING によって選びます。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Where ZOOM is not given: the lowest zoom is taken whose pixels are no coarser than so many ground metres at the extent's middle latitude, counted for tiles of 256 pixels (others are finer), but none above the finest that such tiles usually have: 14 for GSI, 15 for others.</source>
      <translation>ZOOM を指定しない場合: 範囲の中央の緯度で、ピクセルが地上でこのメートルより粗くならない最も低いズームを選びます。256 ピクセルのタイルとして計算し（ほかのタイルはより細かい）、そのようなタイルに通常ある最も細かいズーム（地理院は 14、ほかは 15）を超えません。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Whom the heights come from, as scenes made of them are to show it.</source>
      <translation>高さの提供者を、シーンに表示される形で書きます。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Folder where fetched tiles are kept. None: one among QGIS's settings.</source>
      <translation>取得したタイルを保存するフォルダです。なし: QGIS の設定の中のフォルダです。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Days after which a kept tile is fetched again; 0: every time.</source>
      <translation>保存したタイルを再取得するまでの日数です。0: 毎回です。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Zoom %(zoom)d: %(columns)d × %(rows)d tiles, %(pixel).1f m a pixel of 256-pixel tiles.</source>
      <translation>ズーム %(zoom)d: %(columns)d × %(rows)d タイル、256 ピクセルのタイルで1ピクセル %(pixel).1f m。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Elevation</source>
      <translation>標高</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>URL or path of the tiles</source>
      <translation>タイルの URL またはパス</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Encoding</source>
      <translation>符号化方式</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Zoom</source>
      <translation>ズーム</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Pixel size (m)</source>
      <translation>ピクセルの大きさ (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Attribution</source>
      <translation>出典</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Cache</source>
      <translation>キャッシュ</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Cache expiry (days)</source>
      <translation>キャッシュの有効期間（日）</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>Tile %(id)s is broken and becomes a hole: %(reason)s.</source>
      <translation>タイル %(id)s は壊れているため穴になります: %(reason)s。</translation>
    </message>
    <message>
      <location filename="../algorithms/elevationtiles.py" />
      <source>… and %d more; REPORT lists them all.</source>
      <translation>… ほか %d 件。すべて REPORT にあります。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>3d,export,image,picture,png,screenshot,render,poster,transparent</source>
      <translation>エクスポート,書き出し,画像,スクリーンショット,レンダリング,ポスター,透明</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Export image</source>
      <translation>画像をエクスポート</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Draws a picture of a scene, as large as wanted.</source>
      <translation>シーンの画像を、望みの大きさで描きます。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Draws a PNG of a scene that Assemble scene or Quick scene made, of any size and without a display. Chromium, Chrome or Edge does the drawing and has to be installed.

VIEW is camera and target in the scene CRS: x,y,z,tx,ty,tz, and perhaps ux,uy,uz of what is up; heights are true ones. The page tells its present view as scenery.view in the browser's console. It may also be the name of one of the page's views.</source>
      <translation>「シーンを組み立て」または「クイックシーン」で作ったシーンの PNG を、任意の大きさで、ディスプレイなしで描きます。描画は Chromium、Chrome または Edge が行うので、インストールされている必要があります。

VIEW はシーンの CRS によるカメラと注視点 x,y,z,tx,ty,tz で、必要なら上方向 ux,uy,uz を続けます。高さは真の高さです。ページの現在の視点は、ブラウザのコンソールの scenery.view で分かります。ページの視点の名前でもかまいません。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The page (.html) of a scene, or the folder that holds its index.html.</source>
      <translation>シーンのページ (.html)、または index.html を含むフォルダです。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Camera and target, x,y,z,tx,ty,tz in the scene CRS, or the name of one of the page's VIEWS. Empty: its first view.</source>
      <translation>シーンの CRS によるカメラと注視点 x,y,z,tx,ty,tz、またはページの VIEWS の名前です。空の場合は最初の視点です。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The group of layers that shows, such as Plan A. Empty: that of the view, or the first.</source>
      <translation>表示するレイヤのグループです（「計画 A」など）。空の場合は視点のグループ、なければ最初のグループです。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Leaves out sky and ground around the model.</source>
      <translation>モデルの周りの空と地面を除きます。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The page's title, layers and buttons are in the picture. Credits always are.</source>
      <translation>ページのタイトル、レイヤ、ボタンを画像に入れます。出典は常に入ります。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The program of Chromium, Chrome or Edge. Empty: the first that is found.</source>
      <translation>Chromium、Chrome、Edge のプログラムです。空の場合は最初に見つかったものです。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>The picture.</source>
      <translation>画像です。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Width</source>
      <translation>幅</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Width of the picture in pixels; on Windows at most 4096.</source>
      <translation>画像の幅（ピクセル）です。Windows では最大 4096 です。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Height of the picture in pixels; on Windows at most 4096.</source>
      <translation>画像の高さ（ピクセル）です。Windows では最大 4096 です。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Transparent background</source>
      <translation>透明な背景</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>With panels and buttons</source>
      <translation>パネルとボタンを含める</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Browser</source>
      <translation>ブラウザ</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>Picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <location filename="../algorithms/exportimage.py" />
      <source>PNG files (*.png)</source>
      <translation>PNG ファイル (*.png)</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>3d,export,model,mesh,print,printing,glb,gltf,obj,stl,collada,dae,blender,watertight</source>
      <translation>エクスポート,書き出し,モデル,メッシュ,印刷,3Dプリント,3Dプリンタ,水密</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Export model</source>
      <translation>モデルをエクスポート</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Saves parts as a 3D model for other programs, or for a 3D printer.</source>
      <translation>パートを、他のプログラムや3Dプリンタ用の3Dモデルとして保存します。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Saves the parts that build steps made as one 3D model that Blender, CAD programs and 3D printers read.

GLB, OBJ and COLLADA have colours and images and are y up: x is east, y up, z south of the middle of the parts' extent. STL has shapes alone and is z up: x is east, y north. OBJ and COLLADA write their images, and OBJ its .mtl, beside OUTPUT and named after it. Lines have no place in STL, dots none in STL and COLLADA, labels none in any. Icons stand upright and face south.

For 3D printing, choose STL, WATERTIGHT and SIZE. The terrain is then one closed body with a flat bottom; buildings and other bodies are closed bodies of their own that reach into it, which slicers print as one. Surfaces that enclose nothing are left out.</source>
      <translation>作成ステップのパートを、Blender、CAD、3Dプリンタで読める1つの3Dモデルとして保存します。

GLB、OBJ、COLLADA は色と画像を持ち、y が上です: パートの範囲の中央から、x は東、y は上、z は南です。STL は形だけを持ち、z が上です: x は東、y は北です。OBJ と COLLADA は画像を、OBJ は .mtl も、OUTPUT の隣にその名前で書き出します。STL には線が、STL と COLLADA には点が、どの形式にもラベルが入りません。アイコンは直立し、南を向きます。

3Dプリントには STL、WATERTIGHT、SIZE を選びます。地形は底の平らな1つの閉じた立体になります。建物などの立体はそれぞれ閉じた立体で、地形の中に入り込み、スライサが1つとして印刷します。何も囲まない面は除かれます。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>The .glb files of build steps.</source>
      <translation>作成ステップの .glb ファイルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Format of the model. OUTPUT gets its ending where it has another one.</source>
      <translation>モデルの形式です。OUTPUT の拡張子が異なる場合は、この形式の拡張子になります。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>How many times taller terrain, altitudes and the heights of extruded polygons, boxes, cylinders and cones are.</source>
      <translation>地形、高度、押し出したポリゴン・直方体・円柱・円錐の高さを何倍にするかです。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Terrain becomes a body with upright sides and a flat bottom, as 3D printers need it.</source>
      <translation>地形を、3Dプリンタに必要な、垂直な側面と平らな底を持つ立体にします。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Longest side in millimetres</source>
      <translation>最長辺（ミリメートル）</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>The model's longest horizontal side, for printing; it then stands on height 0. OBJ and STL, which know no unit, are in millimetres then, the others in metres. Empty: as large as the ground, in metres.</source>
      <translation>印刷用の、モデルの水平方向の最長辺です。モデルは高さ 0 に置かれます。単位を持たない OBJ と STL はミリメートル、ほかはメートルになります。空の場合は実物大でメートルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Thickness of the base</source>
      <translation>台の厚さ</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>What is under the lowest point of a terrain with WATERTIGHT: millimetres where SIZE is given, else metres. Empty: 2 % of the longest side.</source>
      <translation>WATERTIGHT のとき、地形の最も低い点の下の厚さです。SIZE を指定した場合はミリメートル、それ以外はメートルです。空の場合は最長辺の 2 % です。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>The model; OBJ and COLLADA have more files beside it.</source>
      <translation>モデルです。OBJ と COLLADA には隣にほかのファイルもできます。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Closed bodies only</source>
      <translation>閉じた立体のみ</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>glTF binary (*.glb);;OBJ (*.obj);;STL (*.stl);;COLLADA (*.dae)</source>
      <translation>バイナリ glTF (*.glb);;OBJ (*.obj);;STL (*.stl);;COLLADA (*.dae)</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>glTF binary (.glb)</source>
      <translation>バイナリ glTF (.glb)</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" />
      <source>Left out: %s.</source>
      <translation>除いたもの: %s。</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>3d,qgis2threejs,qto3settings,settings,import,migrate,convert,recipe</source>
      <translation>設定,インポート,読み込み,移行,変換,レシピ</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Import settings of Qgis2threejs</source>
      <translation>Qgis2threejs の設定をインポート</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Turns a .qto3settings file into a recipe.</source>
      <translation>.qto3settings ファイルをレシピにします。</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Turns a settings file of Qgis2threejs 1.4 or 2.x into a recipe that Run recipe makes the scene of. Open the project that the file was made for, or name it with --PROJECT_PATH: the file knows layers by the project's ids alone.

What the file leaves out is as Qgis2threejs's manual says: base size 100, exaggeration 1.5, the sky. Transparency becomes 100 − opacity. The log lists by name everything that has no equal.</source>
      <translation>Qgis2threejs 1.4 または 2.x の設定ファイルを、「レシピを実行」でシーンを作れるレシピにします。そのファイルのプロジェクトを開くか、--PROJECT_PATH で指定してください。ファイルはレイヤをプロジェクトの ID でしか知りません。

ファイルにないものは Qgis2threejs のマニュアルのとおりです: 基準サイズ 100、高さの強調 1.5、空。透明度は 100 − 不透明度になります。対応するもののない項目は、ログに名前が示されます。</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>The .qto3settings file that Qgis2threejs keeps beside a project.</source>
      <translation>Qgis2threejs がプロジェクトの隣に保存する .qto3settings ファイルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>The recipe, for Run recipe. Its paths start at its own folder.</source>
      <translation>「レシピを実行」用のレシピです。パスはレシピのあるフォルダから始まります。</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Settings file</source>
      <translation>設定ファイル</translation>
    </message>
    <message>
      <location filename="../algorithms/importsettings.py" />
      <source>Recipes (*.json)</source>
      <translation>レシピ (*.json)</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>3d,terrain,flatten,level,pad,building,buildings,city,citygml,cityjson,ground,footprint,gltf,glb</source>
      <translation>地形,整地,平坦化,建物,都市,都市モデル,地面,外形線</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Level terrain</source>
      <translation>地形を整地</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Moves a terrain to the ground of the buildings that stand on it.</source>
      <translation>地形を、その上に立つ建物の底に合わせます。</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Gives back a terrain part with its drapes, level beneath the bodies of another part: no terrain sticks out of a floor, and no building hangs in the air. The ground of a city model is its ground surfaces, of other bodies their lowest height. Show the new part in the scene instead of the old one.

All corners of a terrain triangle that a building stands on move, so the terrain changes up to a cell beside it; where buildings of different heights share a cell, it is cut along them. A finer SPACING of Build terrain keeps this nearer to the buildings.</source>
      <translation>別のパートの立体の下を整地した地形パートを、ドレープとともに返します。床から地形が突き出ることも、建物が宙に浮くこともなくなります。都市モデルの底はその地面の面、ほかの立体の底は最も低い高さです。シーンでは、元のパートの代わりに新しいパートを表示してください。

建物の立つ三角形のすべての角が動くので、地形は隣のセルまで変わります。高さの異なる建物が同じセルにあるときは、建物の輪郭に沿ってセルを切ります。「地形を作成」の SPACING を細かくすると、変化は建物の近くに収まります。</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Part of Build terrain to level.</source>
      <translation>整地する「地形を作成」のパートです。</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Part of Build city model, or of Build polygons with bodies; it stays as it is.</source>
      <translation>「都市モデルを作成」のパート、または立体のある「ポリゴンを作成」のパートです。これは変わりません。</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>The levelled terrain; may be the same file as PART.</source>
      <translation>整地した地形です。PART と同じファイルでもかまいません。</translation>
    </message>
    <message>
      <location filename="../algorithms/levelterrain.py" />
      <source>Part that stands on it</source>
      <translation>その上に立つパート</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>3d,quick,start,easy,scene,page,html,web,viewer,dem,buildings,extrude,threejs,webgl,qgis2threejs</source>
      <translation>クイック,簡単,入門,シーン,ページ,ウェブページ,ウェブ,ビューア,標高,建物,押し出し</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Quick scene</source>
      <translation>クイックシーン</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>From a DEM and layers to a finished 3D page in one go.</source>
      <translation>DEM とレイヤから、一度で3Dページを完成させます。</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Makes a 3D page from a DEM, an image and layers, or from the open project where none is given. It runs Build terrain, Build points, lines and polygons, and Assemble scene with sensible settings; the log says which, so that you can go on from there.

Polygons are extruded by the field that looks like a height or a number of floors, also inside OpenStreetMap's other_tags. Lines lie on the terrain; points are spheres, or icons where their markers are pictures.</source>
      <translation>DEM、画像、レイヤから、何も指定しなければ開いているプロジェクトから、3Dページを作成します。「地形を作成」「ポイントを作成」「ラインを作成」「ポリゴンを作成」「シーンを組み立て」を適切な設定で実行します。設定はログに示されるので、そこから先へ進めます。

ポリゴンは、高さまたは階数と思われるフィールドで押し出されます。OpenStreetMap の other_tags の中も調べます。ラインは地形の上に置かれ、ポイントは球に、マーカーが画像ならアイコンになります。</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Raster whose values are heights in metres. None: the project's first one-band raster, else a plane.</source>
      <translation>値がメートル単位の高さであるラスタです。なし: プロジェクトの最初の1バンドのラスタ、それもなければ平面です。</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Vector layers to show. None, and no DEM either: the project's visible ones.</source>
      <translation>表示するベクタレイヤです。これも DEM もなし: プロジェクトの表示中のレイヤです。</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Raster laid over the terrain as QGIS styles it.</source>
      <translation>QGIS のスタイルで地形に重ねるラスタです。</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>What the scene covers. By default the layers and a little around them, or else the whole DEM.</source>
      <translation>シーンが覆う範囲です。既定はレイヤとその少し周り、なければ DEM 全体です。</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Projected CRS of the scene. None: the data's own or the fitting UTM zone.</source>
      <translation>シーンの投影座標参照系です。なし: データの CRS または適した UTM 帯です。</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Title of the page, by default the project's or the first layer's.</source>
      <translation>ページのタイトルです。既定はプロジェクトまたは最初のレイヤのタイトルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>The page: one file that opens by double click.</source>
      <translation>ページです。ダブルクリックで開く1ファイルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Layers</source>
      <translation>レイヤ</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Image to drape</source>
      <translation>地形に重ねる画像</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>it has no geometry</source>
      <translation>ジオメトリがありません</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>it is no vector layer</source>
      <translation>ベクタレイヤではありません</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Layer “%(layer)s”: %(said)s.</source>
      <translation>レイヤ「%(layer)s」: %(said)s。</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Layer “%(layer)s” is left out: %(reason)s.</source>
      <translation>レイヤ「%(layer)s」を除きます: %(reason)s。</translation>
    </message>
    <message>
      <location filename="../algorithms/quickscene.py" />
      <source>Terrain at %.3g m, %d cells along the longer side.</source>
      <translation>間隔 %.3g m の地形、長辺に %d セル。</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>3d,scene,recipe,settings,automation,repeat,rebuild,batch,json,page,model,image</source>
      <translation>シーン,レシピ,設定,自動化,繰り返し,再作成,一括,ページ,モデル,画像</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Run recipe</source>
      <translation>レシピを実行</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Makes the scene that a recipe describes.</source>
      <translation>レシピに書かれたシーンを作成します。</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Runs the steps of a recipe, a JSON file that holds layers, steps with all their parameters, and the scene's settings. The result equals the same steps run by hand, byte for byte. Save recipe makes one from the project, a page or parts.

The ending of OUTPUT says what is made: .html a page, .glb, .obj, .stl or .dae a model, .png a picture. A page is a recipe, too: the scene is made anew from the files beside it.

${NAME} in an address or a source stands for a key or password of the environment, which recipes never hold.</source>
      <translation>レシピのステップを実行します。レシピは、レイヤ、すべてのパラメータを含むステップ、シーンの設定を持つ JSON ファイルです。結果は、同じステップを手で実行した場合とバイト単位で同じです。レシピは「レシピを保存」でプロジェクト、ページ、パートから作れます。

何ができるかは OUTPUT の拡張子で決まります: .html はページ、.glb、.obj、.stl、.dae はモデル、.png は画像です。ページもレシピです。隣にあるファイルからシーンを作り直します。

アドレスやソースの ${NAME} は環境変数の鍵やパスワードを表します。レシピ自体にそれらは入りません。</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>What the scene covers, instead of what the recipe says.</source>
      <translation>レシピの範囲の代わりに、シーンが覆う範囲です。</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Projected CRS of the scene, instead of the recipe's.</source>
      <translation>レシピの CRS の代わりに、シーンの投影座標参照系です。</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Turns the extent about its centre, counter-clockwise, instead of the recipe's rotation.</source>
      <translation>レシピの回転の代わりに、範囲を中心の周りに反時計回りに回します。</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Title of the scene, instead of the recipe's.</source>
      <translation>レシピのタイトルの代わりに、シーンのタイトルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Its ending says what is made.</source>
      <translation>拡張子で何を作るかが決まります。</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Scene, model or picture</source>
      <translation>シーン、モデル、画像</translation>
    </message>
    <message>
      <location filename="../algorithms/runrecipe.py" />
      <source>Page (*.html);;Model (*.glb *.obj *.stl *.dae);;Picture (*.png)</source>
      <translation>ページ (*.html);;モデル (*.glb *.obj *.stl *.dae);;画像 (*.png)</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>3d,sample,example,demo,tutorial,school,test data,city,dem,buildings,cityjson,orthophoto,offline</source>
      <translation>サンプル,例,デモ,チュートリアル,学校,テストデータ,都市,標高,建物,オルソ画像,オフライン</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Sample data</source>
      <translation>サンプルデータ</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Makes a small city by the sea to try everything with, without the network.</source>
      <translation>すべてを試せる海辺の小さな町を、ネットワークなしで作成します。</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Makes the data of a small Nordic city that does not exist, always the same, without the network: elevation (dem.tif), today's orthophoto and one of 1943, the heat that roofs lose, a city model (city_model.city.json), old photographs, and city.gpkg with buildings, planned buildings, streets with their traffic, coastline, green areas, trees, population, travel times, districts, noise zones, services, bike stations, schools, water posts, movements and tracks of snow ploughs.

All models of the gallery run on it. The data are in the public domain (CC0). Files of the same names in the folder are replaced, all others stay.</source>
      <translation>実在しない北欧の小さな町のデータを、ネットワークなしで、いつも同じに作成します。標高（dem.tif）、現在と 1943 年のオルソ画像、屋根から失われる熱、都市モデル（city_model.city.json）、古い写真、そして建物、計画の建物、交通量付きの道路、海岸線、緑地、樹木、人口、所要時間、地区、騒音区域、サービス、自転車ポート、学校、給水所、移動、除雪車の軌跡を含む city.gpkg です。

ギャラリーのすべてのモデルがこのデータで動きます。データはパブリックドメイン（CC0）です。フォルダの同じ名前のファイルは置き換えられ、ほかはそのまま残ります。</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Folder of the data</source>
      <translation>データのフォルダ</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Where the files are written; by default a folder among your documents.</source>
      <translation>ファイルを書き込むフォルダです。既定はドキュメントの中のフォルダです。</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Layers (GeoPackage)</source>
      <translation>レイヤ (GeoPackage)</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>City model</source>
      <translation>都市モデル</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Orthophoto of today</source>
      <translation>現在のオルソ画像</translation>
    </message>
    <message>
      <location filename="../algorithms/sampledata.py" />
      <source>Orthophoto of 1943</source>
      <translation>1943 年のオルソ画像</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>3d,scene,recipe,settings,save,automation,repeat,rebuild,json,model,script,shell,qgis_process</source>
      <translation>シーン,レシピ,設定,保存,自動化,繰り返し,再作成,モデル,スクリプト,シェル</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Save recipe</source>
      <translation>レシピを保存</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Writes down the steps of a scene, to run them again.</source>
      <translation>シーンのステップを、もう一度実行できるように書き留めます。</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Writes a recipe: the layers, the steps with all their parameters, and the settings of a scene, as JSON to read, edit and run by Run recipe. It is taken from a page, which carries it; from parts, which know how they were made; or else from the project, as Quick scene shows it.

Pages and parts know files by their names alone. They are looked for among the layers of the project, beside the page, and in DATA. No password, login or key is written; ${NAME} stands for one of the environment.

MODEL and SCRIPT write the same steps as a model of the Graphical Modeler and as a shell script of qgis_process.</source>
      <translation>レシピを書き出します。シーンのレイヤ、すべてのパラメータを含むステップ、設定を、読んで編集し「レシピを実行」で実行できる JSON にします。レシピを含むページ、作り方を覚えているパート、またはそれらがなければ「クイックシーン」が表示するとおりのプロジェクトから作ります。

ページとパートはファイルを名前だけで知っています。ファイルは、プロジェクトのレイヤ、ページの隣、DATA の中から探します。パスワード、ログイン名、鍵は書き出しません。${NAME} は環境変数の値を表します。

MODEL と SCRIPT は、同じステップをモデルデザイナーのモデルと qgis_process のシェルスクリプトとして書き出します。</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>A page, or the index.html of a folder, whose recipe is wanted.</source>
      <translation>レシピを取り出すページ、またはフォルダの index.html です。</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>The .glb files of build steps, instead of a page. Neither: the open project.</source>
      <translation>ページの代わりに、作成ステップの .glb ファイルです。どちらもなし: 開いているプロジェクトです。</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Where the files are, there or in folders beneath, that a page or parts name.</source>
      <translation>ページまたはパートが名前で示すファイルを、ここと下のフォルダから探します。</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Models (*.model3)</source>
      <translation>モデル (*.model3)</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>The steps as a model.</source>
      <translation>モデルとしてのステップです。</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Shell script</source>
      <translation>シェルスクリプト</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Shell scripts (*.sh)</source>
      <translation>シェルスクリプト (*.sh)</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>The steps as a script.</source>
      <translation>スクリプトとしてのステップです。</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>The recipe. None: beside the project, under its name and .scenery.json, where Run recipe finds it.</source>
      <translation>レシピです。なし: プロジェクトの隣に、その名前と .scenery.json で書かれ、「レシピを実行」が見つけます。</translation>
    </message>
    <message>
      <location filename="../algorithms/saverecipe.py" />
      <source>Layer “%(layer)s”: only the recipe can say its %(what)s.</source>
      <translation>レイヤ「%(layer)s」: レシピだけで表せるもの: %(what)s。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Sources</source>
      <translation>ソース</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Build</source>
      <translation>作成</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Automation</source>
      <translation>自動化</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>JSON files (*.json)</source>
      <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>JSON file of counts, skipped features with reasons, seconds and bytes.</source>
      <translation>件数、飛ばした地物とその理由、秒数、バイト数の JSON ファイルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Fail when anything is skipped</source>
      <translation>飛ばすものがあれば失敗とする</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>The run fails, and writes nothing, when any feature had to be skipped.</source>
      <translation>飛ばさなければならない地物があると、実行は失敗し、何も書き出しません。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Example: %s</source>
      <translation>例: %s</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>There is not enough memory; use a larger SPACING or a smaller EXTENT.</source>
      <translation>メモリが足りません。SPACING を大きくするか、EXTENT を小さくしてください。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Feature %(id)s is skipped: %(reason)s.</source>
      <translation>地物 %(id)s を飛ばします: %(reason)s。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>Feature %(id)s: %(reason)s.</source>
      <translation>地物 %(id)s: %(reason)s。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/algorithm.py" />
      <source>… and %d more remarks; REPORT lists them all.</source>
      <translation>… ほか %d 件の注意。すべて REPORT にあります。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Raster laid over the terrain as QGIS styles it. An image file without georeference is stretched over the extent.</source>
      <translation>QGIS のスタイルで地形に重ねるラスタです。位置情報のない画像ファイルは範囲いっぱいに広げられます。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Layers laid over the terrain as a map, as QGIS styles and labels them; the first is on top.</source>
      <translation>QGIS のスタイルとラベルで、地図として地形に重ねるレイヤです。最初のものが一番上です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Map theme of the project laid over the terrain.</source>
      <translation>地形に重ねるプロジェクトの地図テーマです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>The map as the project shows it: its visible layers on its background colour.</source>
      <translation>プロジェクトが表示するとおりの地図です: 背景色の上の表示中のレイヤ。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Colour of the terrain, and beneath the picture where that has gaps. None: tinted by height.</source>
      <translation>地形の色で、画像に隙間があるところではその下にも見えます。なし: 高さによる色です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>From the lowest to the highest: a colour ramp of QGIS by name, such as Viridis, or colours such as '#3a7d44,#e8d8a0 40%,white', or an expression create_ramp(…).</source>
      <translation>最も低いところから高いところへ: QGIS のカラーランプの名前（Viridis など）、'#3a7d44,#e8d8a0 40%,white' のような色、または create_ramp(…) の式です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Pixels of the drape along the longer side of the extent, at a resolution of 100 %.</source>
      <translation>解像度 100 % のとき、範囲の長辺に沿ったドレープのピクセル数です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>More pixels for the same map: 200 % has twice as many along each side; lines and labels stay as large.</source>
      <translation>同じ地図をより多くのピクセルで描きます。200 % では各辺が2倍になり、線とラベルの大きさは変わりません。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>How much of the drape shows over the terrain's colour.</source>
      <translation>地形の色の上にドレープがどれだけ見えるかです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Where the picture has gaps, the terrain's colour shows; otherwise the project's background colour, or white.</source>
      <translation>画像の隙間に地形の色を表示します。そうでなければプロジェクトの背景色または白です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Slopes are lit; without it the picture keeps its own colours everywhere.</source>
      <translation>斜面に陰影を付けます。付けない場合、画像はどこでも元の色のままです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Automatic: the smallest that keeps the picture's quality.</source>
      <translation>自動: 画像の品質を保つ最も小さい形式です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>When the picture shows the ground: 1943, 2024-05-01 or 2024-05-01T12:00Z. The page's time slider shows the newest that is not after its time.</source>
      <translation>画像がいつの地面を表すかです: 1943、2024-05-01、2024-05-01T12:00Z など。ページのタイムスライダは、その時刻より後でない最も新しいものを表示します。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Layers to drape</source>
      <translation>重ねるレイヤ</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Map theme to drape</source>
      <translation>重ねる地図テーマ</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Drape the project's map</source>
      <translation>プロジェクトの地図を重ねる</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Colours by height</source>
      <translation>高さによる色</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Image size (pixels)</source>
      <translation>画像の大きさ（ピクセル）</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Resolution (%)</source>
      <translation>解像度 (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Opacity (%)</source>
      <translation>不透明度 (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Shading</source>
      <translation>陰影</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Image format</source>
      <translation>画像形式</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Date of the picture</source>
      <translation>画像の日付</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>Map</source>
      <translation>地図</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/drapes.py" />
      <source>The map is drawn without the layer “%s”: its source can't be opened.</source>
      <translation>地図はレイヤ「%s」なしで描かれます: ソースを開けません。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/frames.py" />
      <source>Turns the extent about its centre, counter-clockwise seen from above, as a map canvas of that rotation shows it.</source>
      <translation>範囲を中心の周りに、真上から見て反時計回りに回します。同じ回転の地図キャンバスと同じ向きになります。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/groups.py" />
      <source>A name such as Today or Plan A: of all groups in a scene one shows at a time, and layers without a group always show. A layer of several groups names them with semicolons between.</source>
      <translation>「現在」や「計画 A」のような名前です。シーンのすべてのグループのうち一度に1つだけが表示され、グループのないレイヤは常に表示されます。複数のグループに属するレイヤは、名前をセミコロンで区切ります。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>A whole number gives every feature a random colour, the same for the same number.</source>
      <translation>整数を指定すると、各地物にランダムな色が付きます。同じ数なら同じ色です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Images that attributes name travel with the part, at most 1024 pixels a side, and show in the card.</source>
      <translation>属性が示す画像をパートに入れ（一辺は最大 1024 ピクセル）、情報カードに表示します。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Turns a layer into a part (binary glTF) that Assemble scene shows. Every feature keeps its attributes, which the page shows on click, and its colour as QGIS draws it, unless you give COLOR.

Sizes, angles, colours, altitudes, files and labels are expressions: a number, a field or a formula. Features without a usable value or geometry are listed in the log and left out. A type uses the parameters that its line names.

</source>
      <translation>レイヤを、「シーンを組み立て」で表示できるパート（バイナリ glTF）にします。各地物は属性を保ち、ページでクリックすると表示されます。COLOR を指定しない限り、QGIS が描くとおりの色になります。

大きさ、角度、色、高度、ファイル、ラベルは式です: 数、フィールド、計算式のどれでもかまいません。使える値やジオメトリのない地物は、ログに示されて除かれます。各種類が使うパラメータは、その行に書かれています。

</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Layer</source>
      <translation>レイヤ</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Features to build: all, the selected ones, or those of a filter.</source>
      <translation>作成する地物です: すべて、選択したもの、またはフィルタのもの。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Object type</source>
      <translation>オブジェクトの種類</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Part of Build terrain that the objects stand on; it also gives the scene's CRS and extent.</source>
      <translation>オブジェクトが立つ「地形を作成」のパートです。シーンの CRS と範囲にもなります。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Part</source>
      <translation>パート</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>From where DIP_DIRECTION and STRIKE count.</source>
      <translation>DIP_DIRECTION と STRIKE を測る基準です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Absolute</source>
      <translation>絶対</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Relative to the terrain</source>
      <translation>地形からの相対</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>The geometry's z</source>
      <translation>ジオメトリの z</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Altitude mode</source>
      <translation>高度モード</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Where an object's foot is. Automatic: on the terrain if there is one, else absolute.</source>
      <translation>オブジェクトの足元の位置です。自動: 地形があればその上、なければ絶対の高さです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Each vertex</source>
      <translation>各頂点</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Centroid</source>
      <translation>重心</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Lowest vertex</source>
      <translation>最も低い頂点</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Highest vertex</source>
      <translation>最も高い頂点</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Altitude taken at</source>
      <translation>高度を取る位置</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Which place of a feature gives the height of the ground or its z. Automatic: lines and overlays follow every bend of the terrain; an extruded polygon stands at the lowest ground along its outline, so that nothing floats. Each vertex: straight between the vertices.</source>
      <translation>地物のどこから地面の高さまたは z を取るかです。自動: ラインとオーバーレイは地形の起伏にすべて沿います。押し出したポリゴンは、浮かないように外形線に沿った最も低い地面に立ちます。各頂点: 頂点の間は直線です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Random colours (seed)</source>
      <translation>ランダムな色（シード）</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Clip to the extent</source>
      <translation>範囲でクリップ</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Cut features at the scene's extent; otherwise those that reach it are whole.</source>
      <translation>地物をシーンの範囲で切り取ります。そうでなければ、範囲に届く地物は全体が入ります。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Fields shown when an object is clicked; none: all.</source>
      <translation>オブジェクトをクリックしたときに表示するフィールドです。なし: すべて。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Embed images</source>
      <translation>画像を埋め込む</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Label font</source>
      <translation>ラベルのフォント</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Family of the labels' font, by default the page's.</source>
      <translation>ラベルのフォントファミリです。既定はページのものです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Label background</source>
      <translation>ラベルの背景</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Colour of a plate behind labels. None: a halo.</source>
      <translation>ラベルの後ろの板の色です。なし: 縁取りです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Label line</source>
      <translation>ラベルの線</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>A line from the object up to its label.</source>
      <translation>オブジェクトから上のラベルへの線です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Name of the layer in the scene, by default the layer's.</source>
      <translation>シーンでのレイヤの名前です。既定はレイヤの名前です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Leaves out features beyond it. By default the terrain's extent, or the layer's.</source>
      <translation>この外の地物は除かれます。既定は地形またはレイヤの範囲です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Projected CRS of the scene. None: the terrain's, else the layer's own or the fitting UTM zone.</source>
      <translation>シーンの投影座標参照系です。なし: 地形の CRS、なければレイヤの CRS または適した UTM 帯です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Grid north</source>
      <translation>座標北</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>True north</source>
      <translation>真北</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>North</source>
      <translation>北</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>The layer's own fill</source>
      <translation>レイヤ自身の塗りつぶし</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>The image FILE</source>
      <translation>画像 FILE</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Fill</source>
      <translation>塗りつぶし</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>What is laid over overlays: a colour, the style as QGIS draws it, or an image.</source>
      <translation>オーバーレイに重ねるものです: 色、QGIS が描くとおりのスタイル、または画像。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/layer_algorithm.py" />
      <source>Used by: %s.</source>
      <translation>使う種類: %s。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres added to what ALTITUDE_MODE says.</source>
      <translation>ALTITUDE_MODE の高さに加えるメートルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>A colour as QGIS writes it, such as '#c04030'. Left out: the layer's style.</source>
      <translation>'#c04030' のような QGIS の書き方の色です。省略時はレイヤのスタイルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>0 to 100, times that of the colour or the style.</source>
      <translation>0～100 で、色またはスタイルの不透明度に掛けられます。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Filter</source>
      <translation>フィルタ</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Only features for which this is true.</source>
      <translation>これが真になる地物だけです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Label</source>
      <translation>ラベル</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>The text above the object; none where it is NULL or empty.</source>
      <translation>オブジェクトの上のテキストです。NULL または空ならありません。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Label height (m)</source>
      <translation>ラベルの高さ (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from the object's top to its label; a line connects them. Left out: chosen from the extent.</source>
      <translation>オブジェクトの上端からラベルまでのメートルです。線がその間をつなぎます。省略時は範囲から決まります。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Label size (px)</source>
      <translation>ラベルの大きさ (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Height of the label's letters in pixels.</source>
      <translation>ラベルの文字の高さ（ピクセル）です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Label colour</source>
      <translation>ラベルの色</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour of the text.</source>
      <translation>テキストの色です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>From when on the object is there: a date, a year or ISO text.</source>
      <translation>オブジェクトが現れる時です: 日付、年、または ISO 形式のテキスト。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Until when the object is there.</source>
      <translation>オブジェクトがなくなる時です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Radius (m)</source>
      <translation>半径 (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from the middle to the rim.</source>
      <translation>中心から縁までのメートルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres across; of lines that have one width on the screen, pixels.</source>
      <translation>幅のメートルです。画面上の幅が一定の線ではピクセルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Depth (m)</source>
      <translation>奥行き (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from front to back.</source>
      <translation>手前から奥までのメートルです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Height (m)</source>
      <translation>高さ (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from foot to top; a negative height hangs down.</source>
      <translation>足元から上端までのメートルです。負の高さは下に垂れます。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Dip (°)</source>
      <translation>傾斜角 (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Angle between the plane and the horizon, 0 to 90.</source>
      <translation>面と水平面の間の角度（0～90）です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Dip direction (°)</source>
      <translation>傾斜方向 (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Azimuth in which the plane falls steepest, clockwise from north.</source>
      <translation>面が最も急に下がる方位角で、北から時計回りです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Strike (°)</source>
      <translation>走向 (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>In place of DIP_DIRECTION: the azimuth 90° counter-clockwise from it (right-hand rule).</source>
      <translation>DIP_DIRECTION の代わりに、そこから反時計回りに 90° の方位角です（右手の法則）。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Path of an image or a 3D model, from the project's folder or the layer's where it is not absolute.</source>
      <translation>画像または3Dモデルのパスです。絶対パスでない場合は、プロジェクトまたはレイヤのフォルダからのパスです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Scale</source>
      <translation>縮尺</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Factor of a model's size; of an icon its height in metres.</source>
      <translation>モデルの大きさの倍率です。アイコンでは高さ（メートル）です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Rotation about x (°)</source>
      <translation>x 軸周りの回転 (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>About the axis that points east.</source>
      <translation>東を向く軸の周りです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Rotation about y (°)</source>
      <translation>y 軸周りの回転 (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>About the axis that points north.</source>
      <translation>北を向く軸の周りです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Rotation about z (°)</source>
      <translation>z 軸周りの回転 (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>About the upright axis, clockwise seen from above.</source>
      <translation>鉛直な軸の周りで、真上から見て時計回りです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Lower edge (m)</source>
      <translation>下端 (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Height of the lower edge in metres above sea level.</source>
      <translation>下端の高さ（海抜メートル）です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Roof shape</source>
      <translation>屋根の形</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>'flat', 'gabled', 'hipped' or 'pyramidal', as in OpenStreetMap.</source>
      <translation>OpenStreetMap と同じ 'flat'（陸屋根）、'gabled'（切妻）、'hipped'（寄棟）、'pyramidal'（方形）です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Roof height (m)</source>
      <translation>屋根の高さ (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Metres from the eaves to the ridge, part of HEIGHT.</source>
      <translation>軒から棟までのメートルで、HEIGHT の一部です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Roof colour</source>
      <translation>屋根の色</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour of roofs. Left out: COLOR.</source>
      <translation>屋根の色です。省略時は COLOR です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Side colour</source>
      <translation>側面の色</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour of the sides. Left out: COLOR.</source>
      <translation>側面の色です。省略時は COLOR です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Border colour</source>
      <translation>境界線の色</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour of the outline. Left out: the stroke of the style.</source>
      <translation>輪郭の色です。省略時はスタイルのストロークです。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Border width</source>
      <translation>境界線の幅</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Width of the outline in pixels.</source>
      <translation>輪郭の幅（ピクセル）です。</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/shipped_model.py" />
      <source>3d,scene,model,gallery,example,page,html,web,threejs,webgl</source>
      <translation>シーン,モデル,ギャラリー,作例,ページ,ウェブページ,ウェブ</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/shipped_model.py" />
      <source>Gallery</source>
      <translation>ギャラリー</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Sphere</source>
      <translation>球</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>a ball about the point, RADIUS metres from its centre</source>
      <translation>ポイントを中心とする半径 RADIUS メートルの球</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Cylinder</source>
      <translation>円柱</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>an upright cylinder on the point, HEIGHT metres high; a negative height hangs down</source>
      <translation>ポイントに立つ高さ HEIGHT メートルの円柱。負の高さは下に垂れる</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Cone</source>
      <translation>円錐</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>an upright cone on the point, HEIGHT metres high; a negative height hangs down with its tip below</source>
      <translation>ポイントに立つ高さ HEIGHT メートルの円錐。負の高さは先端を下にして垂れる</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Box</source>
      <translation>直方体</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>an upright box on the point: WIDTH metres from west to east, DEPTH from south to north, HEIGHT high, turned clockwise by ROTATION_Z degrees; a negative height hangs down</source>
      <translation>ポイントに立つ直方体。西から東へ WIDTH メートル、南から北へ DEPTH、高さ HEIGHT で、時計回りに ROTATION_Z 度回る。負の高さは下に垂れる</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Disk</source>
      <translation>円盤</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>a round face about the point that falls by DIP degrees below the horizontal towards the azimuth DIP_DIRECTION, as geologists measure planes</source>
      <translation>ポイントを中心とする円い面。地質学で面を測るように、方位角 DIP_DIRECTION に向かって水平から DIP 度傾く</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>a rectangle about the point, WIDTH metres along its strike and DEPTH along its dip, with DIP and DIP_DIRECTION as of a disk</source>
      <translation>ポイントを中心とする長方形。走向に沿って WIDTH メートル、傾斜に沿って DEPTH で、DIP と DIP_DIRECTION は円盤と同じ</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Point</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>a dot that is WIDTH pixels wide at any distance</source>
      <translation>どの距離でも幅 WIDTH ピクセルの点</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>Icon</source>
      <translation>アイコン</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>the image FILE about the point, always turned to the viewer, SCALE metres high</source>
      <translation>ポイントを中心とする画像 FILE。常に見る人を向き、高さ SCALE メートル</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>3D model</source>
      <translation>3Dモデル</translation>
    </message>
    <message>
      <location filename="../core/points.py" />
      <source>the model FILE (GLB, glTF, COLLADA, three.js JSON or OBJ) with its origin at the point, SCALE times its size, turned right-handed by ROTATION_X degrees about the axis to the east, then by ROTATION_Y about the one to the north, then clockwise seen from above by ROTATION_Z</source>
      <translation>原点をポイントに置いたモデル FILE（GLB、glTF、COLLADA、three.js JSON、OBJ）。大きさは SCALE 倍で、東向きの軸の周りに右手系で ROTATION_X 度、次に北向きの軸の周りに ROTATION_Y 度、最後に真上から見て時計回りに ROTATION_Z 度回る</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Line</source>
      <translation>線</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a line WIDTH pixels wide on the screen, laid on the terrain that it follows</source>
      <translation>画面上で幅 WIDTH ピクセルの、地形に沿って載る線</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Thick line</source>
      <translation>太い線</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a flat ribbon WIDTH metres wide, laid on the terrain that it follows</source>
      <translation>幅 WIDTH メートルの、地形に沿って載る平らな帯</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Pipe</source>
      <translation>パイプ</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a tube of RADIUS metres with a joint at each vertex</source>
      <translation>各頂点に継ぎ目のある半径 RADIUS メートルの管</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a bar WIDTH metres wide and HEIGHT metres high that stands on the line</source>
      <translation>線の上に立つ、幅 WIDTH メートル、高さ HEIGHT メートルの角材</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>a cone of RADIUS metres on each segment that points forward</source>
      <translation>各線分の上の、前方を指す半径 RADIUS メートルの円錐</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Wall (profile)</source>
      <translation>壁（断面）</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>an upright face from the line, which follows the terrain, to the altitude LOWER_Z</source>
      <translation>地形に沿う線から高度 LOWER_Z までの垂直な面</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>Arc</source>
      <translation>弧</translation>
    </message>
    <message>
      <location filename="../core/lines.py" />
      <source>an arc WIDTH pixels wide from the first vertex to the last, HEIGHT metres high at the middle; without HEIGHT, a quarter of the distance</source>
      <translation>最初の頂点から最後の頂点への幅 WIDTH ピクセルの弧。中央の高さは HEIGHT メートル、HEIGHT がなければ距離の4分の1</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>Extruded</source>
      <translation>押し出し</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>a closed body over the polygon, HEIGHT metres high; a negative height hangs down, 0 gives a flat face; with a roof as ROOF says, SIDE_COLOR its walls', ROOF_COLOR its roof's, BORDER_COLOR its edges' colour</source>
      <translation>ポリゴンの上の高さ HEIGHT メートルの閉じた立体。負の高さは下に垂れ、0 は平らな面になる。屋根は ROOF のとおりで、SIDE_COLOR は壁、ROOF_COLOR は屋根、BORDER_COLOR は稜線の色</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>Overlay</source>
      <translation>オーバーレイ</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>the polygon laid on the terrain, or level where its altitude does not follow that; with a border of BORDER_COLOR and with sides of SIDE_COLOR down to LOWER_Z</source>
      <translation>地形に載せたポリゴン、または高度が地形に沿わない場合は水平なポリゴン。境界線は BORDER_COLOR、LOWER_Z までの側面は SIDE_COLOR</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>Triangulated mesh</source>
      <translation>三角形メッシュ</translation>
    </message>
    <message>
      <location filename="../core/polygons.py" />
      <source>the polygons in space as they are, walls too: TINs, polyhedral surfaces and multipolygons with z</source>
      <translation>空間にあるままのポリゴン。壁も含む: TIN、多面体サーフェス、z を持つマルチポリゴン</translation>
    </message>
    <message>
      <location filename="../provider.py" />
      <source>Scenery: 3D scenes for the web</source>
      <translation>Scenery: ウェブのための3Dシーン</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Building ages</source>
      <translation>建物の築年</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Buildings coloured by their year of construction, on a time slider, and the mean year of each cell of 250 m.</source>
      <translation>建築年で色分けした建物をタイムスライダで表示し、250 m メッシュごとの平均の年も示します。</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Polygons with a year of construction.</source>
      <translation>建築年のあるポリゴンです。</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>In metres.</source>
      <translation>メートル単位です。</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Raster whose values are heights in metres; none: a level plane.</source>
      <translation>値がメートル単位の高さであるラスタです。なし: 水平な平面です。</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>A number, a field or an expression; none: 10 m.</source>
      <translation>数、フィールド、または式です。なし: 10 m です。</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Raster laid over the ground, pale, as QGIS styles it.</source>
      <translation>QGIS のスタイルで、淡くして地面に重ねるラスタです。</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Field that holds the year, a number.</source>
      <translation>年（数値）を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Buildings</source>
      <translation>建物</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Scene CRS (projected)</source>
      <translation>シーンの CRS（投影）</translation>
    </message>
    <message>
      <location filename="../models/building_ages.model3" />
      <source>Year of construction</source>
      <translation>建築年</translation>
    </message>
    <message>
      <location filename="../models/city_model.model3" />
      <source>A city model on its terrain, under an orthophoto.</source>
      <translation>オルソ画像を重ねた地形の上の都市モデルです。</translation>
    </message>
    <message>
      <location filename="../models/city_model.model3" />
      <source>CityJSON or CityGML.</source>
      <translation>CityJSON または CityGML です。</translation>
    </message>
    <message>
      <location filename="../models/city_model.model3" />
      <source>Raster whose values are heights in metres.</source>
      <translation>値がメートル単位の高さであるラスタです。</translation>
    </message>
    <message>
      <location filename="../models/city_model.model3" />
      <source>What the scene covers; none: the whole DEM.</source>
      <translation>シーンが覆う範囲です。なし: DEM 全体です。</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Day and night</source>
      <translation>昼と夜</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Cells or isochrones coloured by how long it takes to get there by day and at night, one of which shows at a time.</source>
      <translation>昼と夜の所要時間で色分けしたメッシュまたは等時間線で、一度に一方だけが表示されます。</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Polygons with a time.</source>
      <translation>時間を持つポリゴンです。</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Field that holds the minutes by day.</source>
      <translation>昼の分を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>What the scene covers; none: all of the first layer.</source>
      <translation>シーンが覆う範囲です。なし: 最初のレイヤ全体です。</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Field that holds the minutes at night.</source>
      <translation>夜の分を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Cells or isochrones</source>
      <translation>メッシュまたは等時間線</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Time by day</source>
      <translation>昼の時間</translation>
    </message>
    <message>
      <location filename="../models/day_and_night.model3" />
      <source>Time at night</source>
      <translation>夜の時間</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Districts</source>
      <translation>地区</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Districts as high and as dark as a value, such as income, dwellings or land cover.</source>
      <translation>所得、住宅、土地被覆などの値に応じて高く、濃くした地区です。</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Polygons with a number, such as postal code areas.</source>
      <translation>郵便番号区域など、数値を持つポリゴンです。</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Field that holds what a district is called.</source>
      <translation>地区の名前を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Field that holds the number.</source>
      <translation>数値を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/districts.model3" />
      <source>Value</source>
      <translation>値</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Districts in two years</source>
      <translation>2つの年の地区</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Districts as high and as dark as a value, in an earlier and in a later year, one of which shows at a time.</source>
      <translation>以前の年と後の年の値に応じて高く、濃くした地区で、一度に一方だけが表示されます。</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Field that holds the number of the earlier year.</source>
      <translation>以前の年の数値を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Field that holds the number of the later year.</source>
      <translation>後の年の数値を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Earlier value</source>
      <translation>以前の値</translation>
    </message>
    <message>
      <location filename="../models/districts_in_two_years.model3" />
      <source>Later value</source>
      <translation>後の値</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Energy atlas</source>
      <translation>エネルギーアトラス</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Buildings of a city model coloured by an energy attribute, low values green, high ones red.</source>
      <translation>エネルギー属性で色分けした都市モデルの建物です。小さい値は緑、大きい値は赤です。</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Name of an attribute that holds a number.</source>
      <translation>数値を持つ属性の名前です。</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Value at the other end.</source>
      <translation>色のもう一方の端の値です。</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Value at one end of the colours.</source>
      <translation>色の一方の端の値です。</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Attribute</source>
      <translation>属性</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Highest value</source>
      <translation>最大値</translation>
    </message>
    <message>
      <location filename="../models/energy_atlas.model3" />
      <source>Lowest value</source>
      <translation>最小値</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Green per inhabitant</source>
      <translation>1人当たりの緑地</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Cells as high as they have inhabitants, coloured by the green area that each of them has.</source>
      <translation>住民の数に応じて高くし、1人当たりの緑地で色分けしたメッシュです。</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Polygons with a number of inhabitants.</source>
      <translation>住民の数を持つポリゴンです。</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Parks, forests and other green.</source>
      <translation>公園、森林、その他の緑です。</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Field that holds how many live in a cell.</source>
      <translation>メッシュに住む人の数を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Cells</source>
      <translation>メッシュ</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Green areas</source>
      <translation>緑地</translation>
    </message>
    <message>
      <location filename="../models/green_per_inhabitant.model3" />
      <source>Inhabitants</source>
      <translation>住民</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Heat map</source>
      <translation>ヒートマップ</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>How many people or things are where, as a surface above the buildings: the higher, the more within 500 m.</source>
      <translation>人や物がどこにどれだけあるかを、建物の上の面で示します。高いほど、500 m 以内に多くあります。</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Polygons to extrude.</source>
      <translation>押し出すポリゴンです。</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Points, or polygons, whose middles count.</source>
      <translation>ポイント、またはその中心を数えるポリゴンです。</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Field that holds how many are there.</source>
      <translation>そこにある数を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Height of a building (m)</source>
      <translation>建物の高さ (m)</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Places or areas to count</source>
      <translation>数える場所または区域</translation>
    </message>
    <message>
      <location filename="../models/heat_map.model3" />
      <source>Field that holds how many</source>
      <translation>数のフィールド</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Home district</source>
      <translation>住まいの周辺</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Buildings and the services among them: search for an address, then list and highlight what lies within a radius of it.</source>
      <translation>建物とその間のサービスです。住所を検索し、半径内にあるものを一覧にして強調できます。</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Polygons with addresses, in one field or in several.</source>
      <translation>1つまたは複数のフィールドに住所を持つポリゴンです。</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Field that holds what kind of service it is.</source>
      <translation>サービスの種類を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Field that holds what a service is called.</source>
      <translation>サービスの名前を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Points such as schools, libraries, stops or clinics.</source>
      <translation>学校、図書館、停留所、診療所などのポイントです。</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Category of a service</source>
      <translation>サービスの分類</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Name of a service</source>
      <translation>サービスの名前</translation>
    </message>
    <message>
      <location filename="../models/home_district.model3" />
      <source>Services</source>
      <translation>サービス</translation>
    </message>
    <message>
      <location filename="../models/inland_sea.model3" />
      <source>Inland sea</source>
      <translation>内海</translation>
    </message>
    <message>
      <location filename="../models/inland_sea.model3" />
      <source>Islands and coasts above the level of the sea, which the page can raise and lower.</source>
      <translation>ページで上げ下げできる海面の上の島と海岸です。</translation>
    </message>
    <message>
      <location filename="../models/inland_sea.model3" />
      <source>Raster laid over the terrain as QGIS styles it; none: colours by height.</source>
      <translation>QGIS のスタイルで地形に重ねるラスタです。なし: 高さによる色です。</translation>
    </message>
    <message>
      <location filename="../models/large_area.model3" />
      <source>Large area</source>
      <translation>広い地域</translation>
    </message>
    <message>
      <location filename="../models/large_area.model3" />
      <source>The extent in full detail, and eight blocks of the same size around it at half of its resolution.</source>
      <translation>範囲を最も細かく、その周りに同じ大きさの8つのブロックを半分の解像度で表示します。</translation>
    </message>
    <message>
      <location filename="../models/large_area.model3" />
      <source>What is shown in full detail.</source>
      <translation>最も細かく表示する範囲です。</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Movements</source>
      <translation>移動</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Arcs from where people came to where they went, as wide as there are many, on a time slider.</source>
      <translation>人々が来た場所から行った場所への弧で、多いほど太く、タイムスライダで表示します。</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Lines from origin to destination.</source>
      <translation>出発地から到着地へのラインです。</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Field that holds how many moved.</source>
      <translation>移動した人の数を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Field that holds the year.</source>
      <translation>年を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Number</source>
      <translation>数</translation>
    </message>
    <message>
      <location filename="../models/movements.model3" />
      <source>Year</source>
      <translation>年</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Noise</source>
      <translation>騒音</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Zones of noise laid over the ground, coloured by their decibels, and the buildings that stand in them.</source>
      <translation>デシベルで色分けして地面に重ねた騒音区域と、その中に立つ建物です。</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Field that holds the decibels.</source>
      <translation>デシベルを持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Polygons with a level, such as those of road traffic by day.</source>
      <translation>昼の道路交通など、騒音レベルを持つポリゴンです。</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Level (dB)</source>
      <translation>騒音レベル (dB)</translation>
    </message>
    <message>
      <location filename="../models/noise.model3" />
      <source>Noise zones</source>
      <translation>騒音区域</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Photographs</source>
      <translation>写真</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Photographs where they were taken; the card of each shows its picture.</source>
      <translation>撮影された場所の写真です。それぞれの情報カードに写真が表示されます。</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Raster laid over the ground as QGIS styles it.</source>
      <translation>QGIS のスタイルで地面に重ねるラスタです。</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Points with a field that names an image file.</source>
      <translation>画像ファイルの名前をフィールドに持つポイントです。</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Field that names the image file; given, the pictures stand where they were taken, else red balls.</source>
      <translation>画像ファイルを示すフィールドです。指定すると撮影場所に写真が、しなければ赤い球が表示されます。</translation>
    </message>
    <message>
      <location filename="../models/photographs.model3" />
      <source>Field that holds what a photograph shows.</source>
      <translation>写真に写っているものを持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Places such as bike stations, schools or services, with a pillar and a name each, coloured by category.</source>
      <translation>自転車ポート、学校、サービスなどの場所を、柱と名前を付け、分類で色分けして示します。</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Field that holds what kind of place it is.</source>
      <translation>場所の種類を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Field that holds what a place is called.</source>
      <translation>場所の名前を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Points with a name and a category.</source>
      <translation>名前と分類を持つポイントです。</translation>
    </message>
    <message>
      <location filename="../models/places.model3" />
      <source>Category</source>
      <translation>分類</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Plans</source>
      <translation>計画案</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Buildings of today and of a plan on one terrain, one at a time; what the plan leaves standing shows with both.</source>
      <translation>同じ地形の上の現在の建物と計画の建物を、一度に一方ずつ表示します。計画で残る建物は両方で表示されます。</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Polygons to extrude; buildings of today that they meet are gone in the plan.</source>
      <translation>押し出すポリゴンです。これと交わる現在の建物は、計画ではなくなります。</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Height of the planned buildings (m)</source>
      <translation>計画の建物の高さ (m)</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Height of the buildings (m)</source>
      <translation>建物の高さ (m)</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Planned buildings</source>
      <translation>計画の建物</translation>
    </message>
    <message>
      <location filename="../models/plans.model3" />
      <source>Buildings of today</source>
      <translation>現在の建物</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Plough tracks</source>
      <translation>除雪車の軌跡</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Tracks such as those of snow ploughs, from their beginning on, played on a time slider.</source>
      <translation>除雪車などの軌跡を、始まりからタイムスライダで再生します。</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Field that holds when it ends; none: it stays.</source>
      <translation>軌跡の終わりを持つフィールドです。なし: 残り続けます。</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Field that holds when a track begins: date and time, or ISO text.</source>
      <translation>軌跡の始まりを持つフィールドです: 日時、または ISO 形式のテキスト。</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Lines, each with the time when it was driven.</source>
      <translation>走行した時刻を持つラインです。</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Ends</source>
      <translation>終わり</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Begins</source>
      <translation>始まり</translation>
    </message>
    <message>
      <location filename="../models/plough_tracks.model3" />
      <source>Tracks</source>
      <translation>軌跡</translation>
    </message>
    <message>
      <location filename="../models/polygon_overlay.model3" />
      <source>Polygon overlay</source>
      <translation>ポリゴンオーバーレイ</translation>
    </message>
    <message>
      <location filename="../models/polygon_overlay.model3" />
      <source>A terrain with polygons that lie on it exactly, to be switched and made translucent in the page.</source>
      <translation>正確に地形に載ったポリゴンを、ページで切り替えたり半透明にしたりできます。</translation>
    </message>
    <message>
      <location filename="../models/polygon_overlay.model3" />
      <source>What is laid over the terrain, in its own style.</source>
      <translation>自身のスタイルで地形に重ねるものです。</translation>
    </message>
    <message>
      <location filename="../models/polygon_overlay.model3" />
      <source>Polygons</source>
      <translation>ポリゴン</translation>
    </message>
    <message>
      <location filename="../models/population_grid.model3" />
      <source>Population grid</source>
      <translation>人口メッシュ</translation>
    </message>
    <message>
      <location filename="../models/population_grid.model3" />
      <source>Cells as high as they have inhabitants, in the colours of a ramp.</source>
      <translation>住民の数に応じて高くし、カラーランプで色分けしたメッシュです。</translation>
    </message>
    <message>
      <location filename="../models/roof_heat.model3" />
      <source>Roof heat</source>
      <translation>屋根の熱</translation>
    </message>
    <message>
      <location filename="../models/roof_heat.model3" />
      <source>Roofs of a city model coloured by the heat that they lose, on pale walls.</source>
      <translation>失われる熱で屋根を色分けし、壁を淡い色にした都市モデルです。</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Schools</source>
      <translation>学校</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Places such as schools or water posts and the districts around them, from the year of their founding on, on a time slider.</source>
      <translation>学校や給水所などの場所とその周りの地区を、設立の年からタイムスライダで表示します。</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Field that holds until when the place was there; none: it still is.</source>
      <translation>その場所がなくなる時を持つフィールドです。なし: 今もあります。</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Polygons.</source>
      <translation>ポリゴンです。</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Field that holds the year, or the date, of the founding.</source>
      <translation>設立の年または日付を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Points with the year in which they were founded.</source>
      <translation>設立された年を持つポイントです。</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Field that holds from when on a district is there; none: always.</source>
      <translation>地区が現れる時を持つフィールドです。なし: 常にあります。</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Closed</source>
      <translation>閉鎖</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>Founded</source>
      <translation>設立</translation>
    </message>
    <message>
      <location filename="../models/schools.model3" />
      <source>District since</source>
      <translation>地区の始まり</translation>
    </message>
    <message>
      <location filename="../models/shaded_relief.model3" />
      <source>Shaded relief</source>
      <translation>陰影起伏</translation>
    </message>
    <message>
      <location filename="../models/shaded_relief.model3" />
      <source>A terrain with a picture of it draped over, such as a relief map, an orthophoto or a geological map.</source>
      <translation>起伏図、オルソ画像、地質図などの画像を重ねた地形です。</translation>
    </message>
    <message>
      <location filename="../models/terrain_and_buildings.model3" />
      <source>Terrain and buildings</source>
      <translation>地形と建物</translation>
    </message>
    <message>
      <location filename="../models/terrain_and_buildings.model3" />
      <source>Terrain from a DEM, buildings that stand on it, and the page that shows both.</source>
      <translation>DEM から作った地形、その上に立つ建物、両方を表示するページです。</translation>
    </message>
    <message>
      <location filename="../models/terrain_and_buildings.model3" />
      <source>The page, one file that opens by double click.</source>
      <translation>ページです。ダブルクリックで開く1ファイルです。</translation>
    </message>
    <message>
      <location filename="../models/terrain_and_buildings.model3" />
      <source>Title of the page.</source>
      <translation>ページのタイトルです。</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>Textured overlay</source>
      <translation>テクスチャ付きオーバーレイ</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>A terrain with polygons that lie on it exactly, filled with an image.</source>
      <translation>正確に地形に載り、画像で塗りつぶされたポリゴンです。</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>What is laid over the terrain, such as forests or basins.</source>
      <translation>森林や流域など、地形に重ねるものです。</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>Image that fills the polygons.</source>
      <translation>ポリゴンを塗りつぶす画像です。</translation>
    </message>
    <message>
      <location filename="../models/textured_overlay.model3" />
      <source>Texture</source>
      <translation>テクスチャ</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Then and now</source>
      <translation>昔と今</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>An old aerial picture and today's on one terrain, swiped by a divider, under today's city model.</source>
      <translation>昔の空中写真と今の空中写真を、今の都市モデルの下で、同じ地形の上に境界線で比較します。</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Georeferenced raster of the same place.</source>
      <translation>同じ場所の位置情報付きラスタです。</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Georeferenced raster, such as the orthophoto of 1943.</source>
      <translation>1943 年のオルソ画像など、位置情報付きラスタです。</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Today's aerial picture</source>
      <translation>今の空中写真</translation>
    </message>
    <message>
      <location filename="../models/then_and_now.model3" />
      <source>Old aerial picture</source>
      <translation>昔の空中写真</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Traffic</source>
      <translation>交通量</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Roads or routes as wide and as red as their traffic.</source>
      <translation>交通量に応じて太く、赤くした道路またはルートです。</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Lines with a number, such as vehicles or cyclists a day.</source>
      <translation>1日の自動車や自転車の数など、数値を持つラインです。</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Roads</source>
      <translation>道路</translation>
    </message>
    <message>
      <location filename="../models/traffic.model3" />
      <source>Volume</source>
      <translation>量</translation>
    </message>
    <message>
      <location filename="../models/travel_times.model3" />
      <source>Travel times</source>
      <translation>所要時間</translation>
    </message>
    <message>
      <location filename="../models/travel_times.model3" />
      <source>Cells or isochrones on a terrain, coloured by how long it takes to get there.</source>
      <translation>そこまでの所要時間で色分けした、地形の上のメッシュまたは等時間線です。</translation>
    </message>
    <message>
      <location filename="../models/travel_times.model3" />
      <source>Field that holds the minutes.</source>
      <translation>分を持つフィールドです。</translation>
    </message>
    <message>
      <location filename="../models/travel_times.model3" />
      <source>Time</source>
      <translation>時間</translation>
    </message>
  </context>
</TS>
