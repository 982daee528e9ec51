<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ChartTooltip</name>
    <message>
        <source>No data at this time</source>
        <translation>這個時間沒有資料</translation>
    </message>
    <message>
        <source>%1 firing %2</source>
        <translation>%1 已觸發 %2</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Exemplar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1錯誤訊息：%2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 的憑證已過期。</translation>
    </message>
    <message>
        <source>Renew it on the server. If the date looks right, check this computer&apos;s clock.</source>
        <translation>請在伺服器上更新憑證。若日期看來正確，請檢查這台電腦的時鐘。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 的憑證尚未生效。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then the certificate on the server.</source>
        <translation>請先檢查這台電腦的時鐘，再檢查伺服器上的憑證。</translation>
    </message>
    <message>
        <source>%1 uses a self-signed certificate.</source>
        <translation>%1 使用自簽憑證。</translation>
    </message>
    <message>
        <source>If it is yours, choose its file as the authority (CA) in the connection.</source>
        <translation>若這是你們自己的憑證，請在連線設定中把它的檔案選為憑證授權單位（CA）。</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that this computer does not know.</source>
        <translation>%1 的憑證由這台電腦不信任的授權單位簽發。</translation>
    </message>
    <message>
        <source>Choose your organisation&apos;s CA file in the connection.</source>
        <translation>請在連線設定中選擇組織的 CA 檔案。</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host.</source>
        <translation>%1 的憑證屬於另一台主機。</translation>
    </message>
    <message>
        <source>Use the host name that stands in the certificate.</source>
        <translation>請改用憑證上的主機名稱。</translation>
    </message>
    <message>
        <source>%1 wants a client certificate.</source>
        <translation>%1 要求用戶端憑證。</translation>
    </message>
    <message>
        <source>Choose a client certificate and its key in the connection.</source>
        <translation>請在連線設定中選擇用戶端憑證和它的金鑰。</translation>
    </message>
    <message>
        <source>The client certificate or its key can not be read.</source>
        <translation>無法讀取用戶端憑證或它的金鑰。</translation>
    </message>
    <message>
        <source>Check the files and the passphrase in the connection.</source>
        <translation>請檢查連線設定中的檔案與密語。</translation>
    </message>
    <message>
        <source>%1 does not speak HTTPS on this port.</source>
        <translation>%1 的這個連接埠不提供 HTTPS。</translation>
    </message>
    <message>
        <source>Write http:// in place of https://, or use the HTTPS port.</source>
        <translation>請把 https:// 改成 http://，或改用 HTTPS 的連接埠。</translation>
    </message>
    <message>
        <source>%1 wants HTTPS on this port.</source>
        <translation>%1 的這個連接埠要求使用 HTTPS。</translation>
    </message>
    <message>
        <source>Write https:// in place of http://.</source>
        <translation>請把 http:// 改成 https://。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>無法與 %1 建立安全連線。</translation>
    </message>
    <message>
        <source>Check the certificates in the connection. The details say what was refused.</source>
        <translation>請檢查連線設定中的憑證。拒絕原因請見詳細資料。</translation>
    </message>
    <message>
        <source>No computer named %1 was found.</source>
        <translation>找不到名為 %1 的主機。</translation>
    </message>
    <message>
        <source>Check the name, and the VPN if it is an internal one.</source>
        <translation>請檢查名稱；若是內部主機，也請檢查 VPN。</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 拒絕連線。</translation>
    </message>
    <message>
        <source>Check the port, and whether the server is running.</source>
        <translation>請檢查連接埠，以及伺服器是否在執行。</translation>
    </message>
    <message>
        <source>%1 ended the connection before its answer was complete.</source>
        <translation>%1 還沒回應完就中斷了連線。</translation>
    </message>
    <message>
        <source>Try again. If it repeats, the server or a proxy in between is failing.</source>
        <translation>請再試一次。若一再發生，表示伺服器或中間的代理伺服器有問題。</translation>
    </message>
    <message>
        <source>%1 can not be reached.</source>
        <translation>無法連線到 %1。</translation>
    </message>
    <message>
        <source>Check the address, the network and the VPN.</source>
        <translation>請檢查位址、網路與 VPN。</translation>
    </message>
    <message>
        <source>%1 answered with a web page in place of data. It is probably a log-in page.</source>
        <translation>%1 回應的是網頁而不是資料，很可能是登入頁面。</translation>
    </message>
    <message>
        <source>Use an address behind the log-in, or set up a token in the connection.</source>
        <translation>請改用不經過登入頁面的位址，或在連線設定中設好權杖。</translation>
    </message>
    <message>
        <source>%1 does not allow this to your account (403).</source>
        <translation>你的帳號在 %1 上沒有這項操作的權限（403）。</translation>
    </message>
    <message>
        <source>Ask for access, or use another account in the connection.</source>
        <translation>請申請權限，或在連線設定中改用其他帳號。</translation>
    </message>
    <message>
        <source>The proxy wants a log-in (407).</source>
        <translation>代理伺服器要求登入（407）。</translation>
    </message>
    <message>
        <source>Set up the proxy&apos;s account in the system settings.</source>
        <translation>請在系統設定中設好代理伺服器的帳號。</translation>
    </message>
    <message>
        <source>%1 does not accept the log-in (401).</source>
        <translation>%1 不接受這組登入資料（401）。</translation>
    </message>
    <message>
        <source>Check user name, password or token in the connection.</source>
        <translation>請檢查連線設定中的使用者名稱、密碼或權杖。</translation>
    </message>
    <message>
        <source>%1 is not ready (503).</source>
        <translation>%1 尚未就緒（503）。</translation>
    </message>
    <message>
        <source>It may still be starting. It is asked again by itself.</source>
        <translation>它可能還在啟動，稍後會自動重試。</translation>
    </message>
    <message>
        <source>The proxy in front of %1 gets no answer from it (%2).</source>
        <translation>%1 前面的代理伺服器得不到它的回應（%2）。</translation>
    </message>
    <message>
        <source>Check whether the server behind the proxy is running.</source>
        <translation>請檢查代理伺服器後面的伺服器是否在執行。</translation>
    </message>
    <message>
        <source>%1 failed (%2).</source>
        <translation>%1 發生錯誤（%2）。</translation>
    </message>
    <message>
        <source>Try again. If it repeats, its own log says more.</source>
        <translation>請再試一次。若一再發生，請查看該伺服器的日誌。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was stopped.</source>
        <translation>%1 的回應太大，已停止接收。</translation>
    </message>
    <message>
        <source>Ask for a shorter time range or fewer series.</source>
        <translation>請縮短時間範圍或減少時間序列。</translation>
    </message>
    <message>
        <source>%1 forwards the request in a circle.</source>
        <translation>%1 的轉址形成迴圈。</translation>
    </message>
    <message>
        <source>Check the address, and the redirects of the proxy.</source>
        <translation>請檢查位址，以及代理伺服器的轉址設定。</translation>
    </message>
    <message>
        <source>Another kind of server answers at %1.</source>
        <translation>%1 上運作的是另一種伺服器。</translation>
    </message>
    <message>
        <source>Check the address: each source needs its own.</source>
        <translation>請檢查位址：每個資料來源都有自己的位址。</translation>
    </message>
    <message>
        <source>The answer of %1 can not be read.</source>
        <translation>無法解析 %1 的回應。</translation>
    </message>
    <message>
        <source>Check that the address leads to the right kind of server. The details say what came.</source>
        <translation>請確認這個位址指向正確類型的伺服器。收到的內容請見詳細資料。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 沒有在時限內回應。</translation>
    </message>
    <message>
        <source>Try again, ask for less, or allow more time in the connection.</source>
        <translation>請再試一次、減少查詢的量，或在連線設定中放寬時限。</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404).</source>
        <translation>%1 的這個位址沒有內容（404）。</translation>
    </message>
    <message>
        <source>Check the path in the connection. An older server may lack this function.</source>
        <translation>請檢查連線設定中的路徑。較舊的伺服器可能沒有這項功能。</translation>
    </message>
    <message>
        <source>%1 gets too many requests (429).</source>
        <translation>%1 收到太多請求（429）。</translation>
    </message>
    <message>
        <source>It is asked again later. A longer refresh interval helps.</source>
        <translation>稍後會自動重試。拉長更新間隔可減少請求。</translation>
    </message>
    <message>
        <source>The query is not accepted: %1</source>
        <translation>查詢未被接受：%1</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>有檔案無法讀取或寫入。</translation>
    </message>
    <message>
        <source>Check free space and permissions.</source>
        <translation>請檢查可用空間與權限。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Something in Wardroom went wrong.</source>
        <translation>Wardroom 內部發生錯誤。</translation>
    </message>
    <message>
        <source>Please report it with the details and the log file.</source>
        <translation>請回報這個問題，並附上詳細資料與日誌檔。</translation>
    </message>
    <message>
        <source>There is no client for servers of the type %1.</source>
        <translation>不支援 %1 類型的伺服器。</translation>
    </message>
    <message>
        <source>The file keeps the query.</source>
        <translation>查詢仍保留在檔案中。</translation>
    </message>
    <message>
        <source>This environment has no %1.</source>
        <translation>這個環境沒有 %1。</translation>
    </message>
    <message>
        <source>Add its address to the connection in the settings.</source>
        <translation>請在設定中為連線加上它的位址。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>req/s</source>
        <translation>次/秒</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/分</translation>
    </message>
    <message>
        <source>%1d %2h</source>
        <translation>%1 天 %2 小時</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1m %2s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>個百分點</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>True/False</source>
        <translation>真/假</translation>
    </message>
    <message>
        <source>Yes/No</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>On/Off</source>
        <translation>開/關</translation>
    </message>
    <message>
        <source>req/min</source>
        <translation>次/分</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>c/s</source>
        <translation>次/秒</translation>
    </message>
    <message>
        <source>ops/s</source>
        <translation>操作/秒</translation>
    </message>
    <message>
        <source>rd/s</source>
        <translation>讀取/秒</translation>
    </message>
    <message>
        <source>wr/s</source>
        <translation>寫入/秒</translation>
    </message>
    <message>
        <source>io/s</source>
        <translation>IO/秒</translation>
    </message>
    <message>
        <source>evt/s</source>
        <translation>事件/秒</translation>
    </message>
    <message>
        <source>msg/s</source>
        <translation>訊息/秒</translation>
    </message>
    <message>
        <source>rec/s</source>
        <translation>紀錄/秒</translation>
    </message>
    <message>
        <source>rows/s</source>
        <translation>列/秒</translation>
    </message>
    <message>
        <source>p/s</source>
        <translation>封包/秒</translation>
    </message>
    <message>
        <source>ops/min</source>
        <translation>操作/分</translation>
    </message>
    <message>
        <source>rd/min</source>
        <translation>讀取/分</translation>
    </message>
    <message>
        <source>wr/min</source>
        <translation>寫入/分</translation>
    </message>
    <message>
        <source>evt/min</source>
        <translation>事件/分</translation>
    </message>
    <message>
        <source>msg/min</source>
        <translation>訊息/分</translation>
    </message>
    <message>
        <source>rec/min</source>
        <translation>紀錄/分</translation>
    </message>
    <message>
        <source>rows/min</source>
        <translation>列/分</translation>
    </message>
</context>
<context>
    <name>KeyTopics</name>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Wheel (Ctrl+wheel where the page scrolls), +, −</source>
        <translation>滾輪（頁面可捲動時用 Ctrl+滾輪）、+、−</translation>
    </message>
    <message>
        <source>Zoom at the pointer or the cursor</source>
        <translation>以滑鼠指標或游標為中心縮放</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖曳</translation>
    </message>
    <message>
        <source>Zoom into the selected time</source>
        <translation>放大到選取的時間</translation>
    </message>
    <message>
        <source>Shift+drag, Page Up, Page Down</source>
        <translation>Shift+拖曳、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>移到較早、較晚時段</translation>
    </message>
    <message>
        <source>Double click, Backspace</source>
        <translation>按兩下、Backspace</translation>
    </message>
    <message>
        <source>Back to the range before</source>
        <translation>回到上一個範圍</translation>
    </message>
    <message>
        <source>←, →, with Shift faster; Home, End</source>
        <translation>←、→（加 Shift 更快）；Home、End</translation>
    </message>
    <message>
        <source>Move the cursor; its values are told</source>
        <translation>移動游標，並讀出該處的數值</translation>
    </message>
    <message>
        <source>A, B, Ctrl+click</source>
        <translation>A、B、Ctrl+按一下</translation>
    </message>
    <message>
        <source>Lock cursor A or B; the table shows the difference of every series</source>
        <translation>鎖定游標 A 或 B；表格列出每個時間序列的差值</translation>
    </message>
    <message>
        <source>Zoom into the time between A and B</source>
        <translation>放大到 A 與 B 之間的時間</translation>
    </message>
    <message>
        <source>Take back the selection, the cursor, the locks</source>
        <translation>依序取消選取、游標、鎖定</translation>
    </message>
    <message>
        <source>Right click, Menu</source>
        <translation>按右鍵、Menu 鍵</translation>
    </message>
    <message>
        <source>Compare, copy, save, query</source>
        <translation>比較、複製、儲存、查詢</translation>
    </message>
    <message>
        <source>Legends</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>Click, Enter, Space</source>
        <translation>按一下、Enter、空白鍵</translation>
    </message>
    <message>
        <source>Show this series alone; again: all of them</source>
        <translation>只顯示這個時間序列；再按一次顯示全部</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+Enter, Ctrl+Space</source>
        <translation>Ctrl+按一下、Ctrl+Enter、Ctrl+空白鍵</translation>
    </message>
    <message>
        <source>Show or hide this series beside the others</source>
        <translation>顯示或隱藏這個時間序列，其他不變</translation>
    </message>
    <message>
        <source>Editing a dashboard</source>
        <translation>編輯儀表板</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Choose the next panel, the one before</source>
        <translation>選取下一個、上一個面板</translation>
    </message>
    <message>
        <source>←, →, ↑, ↓, drag</source>
        <translation>←、→、↑、↓、拖曳</translation>
    </message>
    <message>
        <source>Move the panel on the grid</source>
        <translation>在格線上移動面板</translation>
    </message>
    <message>
        <source>Shift+arrows, drag the edge</source>
        <translation>Shift+方向鍵、拖曳邊緣</translation>
    </message>
    <message>
        <source>Change its size</source>
        <translation>調整面板大小</translation>
    </message>
    <message>
        <source>Edit its query and options</source>
        <translation>編輯查詢與選項</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translation>再製面板</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>刪除面板</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>復原、重做</translation>
    </message>
    <message>
        <source>Save, save as</source>
        <translation>儲存、另存新檔</translation>
    </message>
    <message>
        <source>Dashboards on the wall</source>
        <translation>電視牆上的儀表板</translation>
    </message>
    <message>
        <source>The next dashboard at once</source>
        <translation>立即顯示下一個儀表板</translation>
    </message>
    <message>
        <source>Leave the wall</source>
        <translation>離開電視牆</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Complete: metrics, labels, values, functions, durations</source>
        <translation>自動完成：指標、標籤、值、函式、時間長度</translation>
    </message>
    <message>
        <source>Turn lines into comments, and back</source>
        <translation>將行轉為註解，或取消註解</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>List of alerts</source>
        <translation>告警清單</translation>
    </message>
    <message>
        <source>Details of the alert</source>
        <translation>告警的詳細資料</translation>
    </message>
    <message>
        <source>Silence the chosen alerts</source>
        <translation>靜音選取的告警</translation>
    </message>
    <message>
        <source>Declare an incident from them</source>
        <translation>以選取的告警宣告事故</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日誌行</translation>
    </message>
    <message>
        <source>Find in these lines</source>
        <translation>在這些行中尋找</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>複製選取的行</translation>
    </message>
    <message>
        <source>Follow the newest lines again</source>
        <translation>重新跟隨最新的行</translation>
    </message>
    <message>
        <source>Timeline of an incident</source>
        <translation>事故的時間軸</translation>
    </message>
    <message>
        <source>The next event, the same moment in the next lane</source>
        <translation>上一筆、下一筆事件；相鄰分類的同一時刻</translation>
    </message>
    <message>
        <source>Shift+← and →</source>
        <translation>Shift+←、→</translation>
    </message>
    <message>
        <source>Choose several events</source>
        <translation>選取多筆事件</translation>
    </message>
    <message>
        <source>Alt+← and →, drag</source>
        <translation>Alt+←、→、拖曳</translation>
    </message>
    <message>
        <source>Move events in time</source>
        <translation>移動事件的時間</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 到 5</translation>
    </message>
    <message>
        <source>Put the chosen events into that lane</source>
        <translation>將選取的事件放入該分類</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>新增事件</translation>
    </message>
    <message>
        <source>Add an event after this one</source>
        <translation>在這筆事件之後新增事件</translation>
    </message>
    <message>
        <source>Change the event&apos;s title</source>
        <translation>修改事件的標題</translation>
    </message>
    <message>
        <source>Mark with a star for the post-mortem</source>
        <translation>加星號，列入事後檢討</translation>
    </message>
    <message>
        <source>Remove the chosen events</source>
        <translation>刪除選取的事件</translation>
    </message>
    <message>
        <source>+, −, Page Up, Page Down</source>
        <translation>+、−、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Zoom, earlier and later</source>
        <translation>縮放、移到較早或較晚時段</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>作戰室</translation>
    </message>
    <message>
        <source>Begin a command: /status, /sev, /role, /action …</source>
        <translation>開始輸入指令：/status、/sev、/role、/action…</translation>
    </message>
    <message>
        <source>Tick an item of the checklist, finish an action</source>
        <translation>勾選檢查清單的項目、完成待辦</translation>
    </message>
    <message>
        <source>Mark an item as begun</source>
        <translation>將項目標示為進行中</translation>
    </message>
    <message>
        <source>Fill the screen, and leave it</source>
        <translation>進入、離開全螢幕</translation>
    </message>
</context>
<context>
    <name>OverviewTexts</name>
    <message>
        <source>goal %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>stale, %1 old</source>
        <translation>過時，%1前的資料</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>載入中</translation>
    </message>
    <message>
        <source>no such source</source>
        <translation>沒有這個資料來源</translation>
    </message>
    <message>
        <source>the query failed</source>
        <translation>查詢失敗</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>沒有資料</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a change, and the time it took</comment>
        <translation>%2內 %1</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1/%2 個查詢</translation>
    </message>
</context>
<context>
    <name>PromqlFunction</name>
    <message>
        <source>The absolute value of each sample.</source>
        <translation>每個樣本的絕對值。</translation>
    </message>
    <message>
        <source>1 where the vector is empty, nothing where it has elements.</source>
        <translation>向量為空時回傳 1，有元素時不回傳任何值。</translation>
    </message>
    <message>
        <source>1 where the range has no sample at all.</source>
        <translation>範圍內沒有任何樣本時回傳 1。</translation>
    </message>
    <message>
        <source>The arc cosine, in radians.</source>
        <translation>反餘弦，單位為弧度。</translation>
    </message>
    <message>
        <source>The inverse hyperbolic cosine.</source>
        <translation>反雙曲餘弦。</translation>
    </message>
    <message>
        <source>The arc sine, in radians.</source>
        <translation>反正弦，單位為弧度。</translation>
    </message>
    <message>
        <source>The inverse hyperbolic sine.</source>
        <translation>反雙曲正弦。</translation>
    </message>
    <message>
        <source>The arc tangent, in radians.</source>
        <translation>反正切，單位為弧度。</translation>
    </message>
    <message>
        <source>The inverse hyperbolic tangent.</source>
        <translation>反雙曲正切。</translation>
    </message>
    <message>
        <source>The mean of all values in the range.</source>
        <translation>範圍內所有值的平均值。</translation>
    </message>
    <message>
        <source>Rounds up to the next whole number.</source>
        <translation>向上取整數。</translation>
    </message>
    <message>
        <source>How often the value changed in the range.</source>
        <translation>範圍內值變動的次數。</translation>
    </message>
    <message>
        <source>Holds values between the two limits.</source>
        <translation>把值限制在上下限之間。</translation>
    </message>
    <message>
        <source>Holds values at or below the limit.</source>
        <translation>把值限制在上限以下。</translation>
    </message>
    <message>
        <source>Holds values at or above the limit.</source>
        <translation>把值限制在下限以上。</translation>
    </message>
    <message>
        <source>The cosine of an angle in radians.</source>
        <translation>弧度角的餘弦。</translation>
    </message>
    <message>
        <source>The hyperbolic cosine.</source>
        <translation>雙曲餘弦。</translation>
    </message>
    <message>
        <source>How many samples the range has.</source>
        <translation>範圍內的樣本數。</translation>
    </message>
    <message>
        <source>The day of the month of a time in UTC, 1 to 31.</source>
        <translation>時間是當月的第幾天（UTC），1 到 31。</translation>
    </message>
    <message>
        <source>The day of the week of a time in UTC, 0 for Sunday.</source>
        <translation>時間是星期幾（UTC），0 為星期日。</translation>
    </message>
    <message>
        <source>The day of the year of a time in UTC, 1 to 366.</source>
        <translation>時間是當年的第幾天（UTC），1 到 366。</translation>
    </message>
    <message>
        <source>How many days the month of a time in UTC has.</source>
        <translation>時間所在月份的天數（UTC）。</translation>
    </message>
    <message>
        <source>Radians as degrees.</source>
        <translation>弧度轉為角度。</translation>
    </message>
    <message>
        <source>The difference between the ends of the range, for gauges.</source>
        <translation>範圍首尾的差值，用於 gauge。</translation>
    </message>
    <message>
        <source>The slope per second by linear regression, for gauges.</source>
        <translation>以線性迴歸求得的每秒斜率，用於 gauge。</translation>
    </message>
    <message>
        <source>A smoothed value by level and trend, for gauges.</source>
        <translation>依水準與趨勢平滑後的值，用於 gauge。</translation>
    </message>
    <message>
        <source>The exponential function.</source>
        <translation>指數函數。</translation>
    </message>
    <message>
        <source>The oldest value in the range.</source>
        <translation>範圍內最早的值。</translation>
    </message>
    <message>
        <source>Rounds down to the next whole number.</source>
        <translation>向下取整數。</translation>
    </message>
    <message>
        <source>The mean of the observations in native histograms.</source>
        <translation>原生直方圖中觀測值的平均值。</translation>
    </message>
    <message>
        <source>How many observations native histograms hold.</source>
        <translation>原生直方圖中的觀測值個數。</translation>
    </message>
    <message>
        <source>The share of observations between two values.</source>
        <translation>介於兩個值之間的觀測值所占比例。</translation>
    </message>
    <message>
        <source>The φ-quantile (0 to 1) from histogram buckets.</source>
        <translation>由直方圖 bucket 計算的 φ 分位數（φ 為 0 到 1）。</translation>
    </message>
    <message>
        <source>Several quantiles at once, each under its own label value.</source>
        <translation>一次計算多個分位數，以標籤值區分。</translation>
    </message>
    <message>
        <source>The estimated standard deviation of the observations in native histograms.</source>
        <translation>原生直方圖中觀測值的估計標準差。</translation>
    </message>
    <message>
        <source>The estimated variance of the observations in native histograms.</source>
        <translation>原生直方圖中觀測值的估計變異數。</translation>
    </message>
    <message>
        <source>The sum of the observations in native histograms.</source>
        <translation>原生直方圖中觀測值的總和。</translation>
    </message>
    <message>
        <source>A smoothed value by level and trend; double_exponential_smoothing since 3.0.</source>
        <translation>依水準與趨勢平滑後的值；3.0 起改名為 double_exponential_smoothing。</translation>
    </message>
    <message>
        <source>The hour of a time in UTC, 0 to 23.</source>
        <translation>時間的小時（UTC），0 到 23。</translation>
    </message>
    <message>
        <source>The difference between the last two samples, for gauges.</source>
        <translation>最後兩個樣本的差值，用於 gauge。</translation>
    </message>
    <message>
        <source>How much a counter rose in the range, resets considered.</source>
        <translation>範圍內 counter 的增量，已考慮重設。</translation>
    </message>
    <message>
        <source>Adds labels of info metrics to each series.</source>
        <translation>為每個序列加上 info 指標的標籤。</translation>
    </message>
    <message>
        <source>The rise per second between the last two samples of a counter.</source>
        <translation>counter 最後兩個樣本之間的每秒增量。</translation>
    </message>
    <message>
        <source>Joins the values of several labels into one.</source>
        <translation>把多個標籤的值合併成一個標籤。</translation>
    </message>
    <message>
        <source>Writes a label from the parts of another that a pattern finds.</source>
        <translation>以正規表示式擷取某個標籤的部分內容，寫入另一個標籤。</translation>
    </message>
    <message>
        <source>The newest value in the range.</source>
        <translation>範圍內最新的值。</translation>
    </message>
    <message>
        <source>The natural logarithm.</source>
        <translation>自然對數。</translation>
    </message>
    <message>
        <source>The logarithm to base 10.</source>
        <translation>以 10 為底的對數。</translation>
    </message>
    <message>
        <source>The logarithm to base 2.</source>
        <translation>以 2 為底的對數。</translation>
    </message>
    <message>
        <source>The median of the distances from the median.</source>
        <translation>各值與中位數之距離的中位數。</translation>
    </message>
    <message>
        <source>The highest value in the range.</source>
        <translation>範圍內最大的值。</translation>
    </message>
    <message>
        <source>The lowest value in the range.</source>
        <translation>範圍內最小的值。</translation>
    </message>
    <message>
        <source>The minute of a time in UTC, 0 to 59.</source>
        <translation>時間的分鐘（UTC），0 到 59。</translation>
    </message>
    <message>
        <source>The month of a time in UTC, 1 to 12.</source>
        <translation>時間的月份（UTC），1 到 12。</translation>
    </message>
    <message>
        <source>The number π.</source>
        <translation>圓周率 π。</translation>
    </message>
    <message>
        <source>The value in t seconds, if the range goes on as a straight line.</source>
        <translation>依範圍內的線性趨勢，預測 t 秒後的值。</translation>
    </message>
    <message>
        <source>1 for each series that has a sample in the range.</source>
        <translation>範圍內有樣本的序列都回傳 1。</translation>
    </message>
    <message>
        <source>The φ-quantile (0 to 1) of the values in the range.</source>
        <translation>範圍內各值的 φ 分位數（φ 為 0 到 1）。</translation>
    </message>
    <message>
        <source>Degrees as radians.</source>
        <translation>角度轉為弧度。</translation>
    </message>
    <message>
        <source>The rise per second of a counter, averaged over the range.</source>
        <translation>counter 在範圍內的平均每秒增量。</translation>
    </message>
    <message>
        <source>How often a counter started anew in the range.</source>
        <translation>範圍內 counter 重設的次數。</translation>
    </message>
    <message>
        <source>Rounds to the nearest multiple.</source>
        <translation>捨入到最接近的倍數。</translation>
    </message>
    <message>
        <source>The value of a vector that has one element, else NaN.</source>
        <translation>單元素向量的值，否則為 NaN。</translation>
    </message>
    <message>
        <source>The sign of each value: 1, 0 or −1.</source>
        <translation>每個值的正負號：1、0 或 −1。</translation>
    </message>
    <message>
        <source>The sine of an angle in radians.</source>
        <translation>弧度角的正弦。</translation>
    </message>
    <message>
        <source>The hyperbolic sine.</source>
        <translation>雙曲正弦。</translation>
    </message>
    <message>
        <source>Sorts by value, the lowest first; for instant queries.</source>
        <translation>依值由小到大排序；用於瞬時查詢。</translation>
    </message>
    <message>
        <source>Sorts by the values of labels; for instant queries.</source>
        <translation>依標籤值排序；用於瞬時查詢。</translation>
    </message>
    <message>
        <source>Sorts by the values of labels, backwards; for instant queries.</source>
        <translation>依標籤值反向排序；用於瞬時查詢。</translation>
    </message>
    <message>
        <source>Sorts by value, the highest first; for instant queries.</source>
        <translation>依值由大到小排序；用於瞬時查詢。</translation>
    </message>
    <message>
        <source>The square root.</source>
        <translation>平方根。</translation>
    </message>
    <message>
        <source>The standard deviation of the values in the range.</source>
        <translation>範圍內各值的標準差。</translation>
    </message>
    <message>
        <source>The variance of the values in the range.</source>
        <translation>範圍內各值的變異數。</translation>
    </message>
    <message>
        <source>The sum of all values in the range.</source>
        <translation>範圍內所有值的總和。</translation>
    </message>
    <message>
        <source>The tangent of an angle in radians.</source>
        <translation>弧度角的正切。</translation>
    </message>
    <message>
        <source>The hyperbolic tangent.</source>
        <translation>雙曲正切。</translation>
    </message>
    <message>
        <source>The evaluation time in seconds since 1970 in UTC.</source>
        <translation>評估時間，自 1970 年（UTC）起算的秒數。</translation>
    </message>
    <message>
        <source>The time of each sample in seconds since 1970 in UTC.</source>
        <translation>每個樣本的時間，自 1970 年（UTC）起算的秒數。</translation>
    </message>
    <message>
        <source>When the oldest value in the range was taken.</source>
        <translation>範圍內最早的值的取樣時間。</translation>
    </message>
    <message>
        <source>When the newest value in the range was taken.</source>
        <translation>範圍內最新的值的取樣時間。</translation>
    </message>
    <message>
        <source>When the highest value in the range was taken.</source>
        <translation>範圍內最大的值的取樣時間。</translation>
    </message>
    <message>
        <source>When the lowest value in the range was taken.</source>
        <translation>範圍內最小的值的取樣時間。</translation>
    </message>
    <message>
        <source>A vector of one element without labels.</source>
        <translation>不帶標籤的單元素向量。</translation>
    </message>
    <message>
        <source>The year of a time in UTC.</source>
        <translation>時間的年份（UTC）。</translation>
    </message>
    <message>
        <source>The mean over all series of a group.</source>
        <translation>組內所有序列的平均值。</translation>
    </message>
    <message>
        <source>The k series with the lowest values.</source>
        <translation>值最小的 k 個序列。</translation>
    </message>
    <message>
        <source>How many series a group has.</source>
        <translation>組內的序列數。</translation>
    </message>
    <message>
        <source>How many series have each value, which becomes a label.</source>
        <translation>每個值各有多少序列，值會成為標籤。</translation>
    </message>
    <message>
        <source>1 for each group.</source>
        <translation>每組回傳 1。</translation>
    </message>
    <message>
        <source>About this share of the series, always the same ones.</source>
        <translation>約此比例的序列，每次都是同一批。</translation>
    </message>
    <message>
        <source>k series of each group, always the same ones.</source>
        <translation>每組 k 個序列，每次都是同一批。</translation>
    </message>
    <message>
        <source>The highest value of a group.</source>
        <translation>組內最大的值。</translation>
    </message>
    <message>
        <source>The lowest value of a group.</source>
        <translation>組內最小的值。</translation>
    </message>
    <message>
        <source>The φ-quantile (0 to 1) over the series of a group.</source>
        <translation>組內各序列的 φ 分位數（φ 為 0 到 1）。</translation>
    </message>
    <message>
        <source>The standard deviation over the series of a group.</source>
        <translation>組內各序列的標準差。</translation>
    </message>
    <message>
        <source>The variance over the series of a group.</source>
        <translation>組內各序列的變異數。</translation>
    </message>
    <message>
        <source>The sum over all series of a group.</source>
        <translation>組內所有序列的總和。</translation>
    </message>
    <message>
        <source>The k series with the highest values.</source>
        <translation>值最大的 k 個序列。</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hours</source>
        <translation>
            <numerusform>最近 %n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n minutes</source>
        <translation>
            <numerusform>最近 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>This is not a time range. Write now-6h, 14:00 – 15:30 or 2026-11-20 14:00 – 15:30.</source>
        <translation>這不是時間範圍。請寫成 now-6h、14:00 – 15:30 或 2026-11-20 14:00 – 15:30。</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 – %2, %3 ms</source>
        <translation>%1：%2，%3 ms</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>它的時鐘與這台電腦一致。</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of this computer&apos;s. Times will look wrong until one of them is set right.</source>
        <translation>它的時鐘比這台電腦快 %1。在校正其中一方之前，顯示的時間會不準。</translation>
    </message>
    <message>
        <source>Its clock is %1 behind this computer&apos;s. Times will look wrong until one of them is set right.</source>
        <translation>它的時鐘比這台電腦慢 %1。在校正其中一方之前，顯示的時間會不準。</translation>
    </message>
    <message>
        <source>metric descriptions</source>
        <translation>指標說明</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>抓取目標</translation>
    </message>
    <message>
        <source>exemplars</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>query formatting</source>
        <translation>查詢格式化</translation>
    </message>
    <message>
        <source>live tail</source>
        <translation>即時日誌</translation>
    </message>
    <message>
        <source>log volume</source>
        <translation>日誌量</translation>
    </message>
    <message>
        <source>detected fields</source>
        <translation>偵測到的欄位</translation>
    </message>
    <message>
        <source>log patterns</source>
        <translation>日誌樣式</translation>
    </message>
    <message>
        <source>silences</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>叢集</translation>
    </message>
    <message>
        <source>What answers there is %1.</source>
        <translation>實際回應的是 %1。</translation>
    </message>
    <message>
        <source>It forwards to %1. Your credentials are not sent there.</source>
        <translation>它轉址到 %1。你的登入資料不會送到那裡。</translation>
    </message>
    <message numerus="yes">
        <source>Member of a cluster of %n servers.</source>
        <translation>
            <numerusform>屬於由 %n 台伺服器組成的叢集。</numerusform>
        </translation>
    </message>
    <message>
        <source>Has: %1</source>
        <translation>支援：%1</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <translation>不支援：%1</translation>
    </message>
</context>
<context>
    <name>SourceStatus</name>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1/%2 個節點</translation>
    </message>
    <message>
        <source>no answer since %1</source>
        <translation>自 %1 起沒有回應</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查詢</translation>
    </message>
    <message>
        <source>Last answer %1 (%2).</source>
        <translation>最近一次回應 %1（%2）。</translation>
    </message>
    <message>
        <source>It forwards to %1. Your credentials were not sent there.</source>
        <translation>它轉址到 %1。你的登入資料沒有送到那裡。</translation>
    </message>
    <message>
        <source>forwards to another host</source>
        <translation>轉址到其他主機</translation>
    </message>
</context>
<context>
    <name>wardroom::ActionDelegate</name>
    <message>
        <source>friday, +3d, 2026-12-01</source>
        <translation>週五、+3d、2026-12-01</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>逾期：%1</translation>
    </message>
</context>
<context>
    <name>wardroom::ActionItemsModel</name>
    <message>
        <source>overdue %1</source>
        <translation>逾時 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time today</comment>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
</context>
<context>
    <name>wardroom::ActionTableModel</name>
    <message>
        <source>overdue since %1</source>
        <translation>期限 %1，已逾期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先級</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>追蹤連結</translation>
    </message>
</context>
<context>
    <name>wardroom::ActionsTab</name>
    <message>
        <source>“%1” is not a date. Write friday, tomorrow 18:00, +3d or 2026-12-01.</source>
        <translation>「%1」不是日期。請寫成週五、明天 18:00、+3d 或 2026-12-01。</translation>
    </message>
    <message>
        <source>No action items yet.</source>
        <translation>還沒有改善事項。</translation>
    </message>
    <message>
        <source>What is to be improved so that this does not happen again stands here, each with an owner and a date.</source>
        <translation>這裡列出要改善什麼以避免再次發生，每一項都有負責人與期限。</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>寫下第一項</translation>
    </message>
    <message>
        <source>Choose an action item that has a link to a tracker.</source>
        <translation>請選擇有追蹤連結的改善事項。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n items</source>
        <translation>
            <numerusform>移除 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an action item to remove.</source>
        <translation>請選擇要移除的改善事項。</translation>
    </message>
    <message>
        <source>Monitor how many connections of the pool are in use</source>
        <translation>監控連線池的使用量</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>新增改善事項</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Open in tracker</source>
        <translation>開啟追蹤連結</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>改善事項</translation>
    </message>
</context>
<context>
    <name>wardroom::ActiveAlertsModel</name>
    <message>
        <source>firing</source>
        <translation>觸發中</translation>
    </message>
    <message>
        <source>silenced to %1</source>
        <translation>靜音至 %1</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>已靜音</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>已抑制</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>時段靜音</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>持續時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertDelegate</name>
    <message>
        <source>Since %1 (%2)</source>
        <translation>自 %1 起（%2）</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertDetails</name>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>The rule gives this alert no annotations.</source>
        <translation>規則沒有為這個告警附上註解。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>隱藏詳細資料</translation>
    </message>
    <message>
        <source>Choose one alert to see its labels, annotations and what silences it.</source>
        <translation>選取一個告警，即可查看它的標籤、註解與靜音來源。</translation>
    </message>
    <message>
        <source>Silenced by</source>
        <translation>靜音來源</translation>
    </message>
    <message>
        <source>Inhibited by</source>
        <translation>抑制來源</translation>
    </message>
    <message>
        <source>Muted in</source>
        <translation>靜音時段</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1：%2，至 %3</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertListBody</name>
    <message>
        <source>This environment has no Alertmanager.</source>
        <translation>這個環境沒有 Alertmanager。</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>沒有告警</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertListPane</name>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter, such as service=&quot;shop-api&quot; env=~&quot;prod.*&quot; or a word</source>
        <translation>篩選，例如 service=&quot;shop-api&quot; env=~&quot;prod.*&quot; 或關鍵字</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>篩選告警</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>分組：%1</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>狀態：%1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>靜音…</translation>
    </message>
    <message numerus="yes">
        <source>Silence what the %n chosen alerts share</source>
        <translation>
            <numerusform>以選取的 %n 個告警的共同標籤建立靜音</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a new silence</source>
        <translation>建立新的靜音</translation>
    </message>
    <message>
        <source>This environment has no Alertmanager.</source>
        <translation>這個環境沒有 Alertmanager。</translation>
    </message>
    <message>
        <source>Its alerts would stand here. Add an Alertmanager to the connection in the settings.</source>
        <translation>這裡會列出它的告警。請在設定中為連線加上 Alertmanager。</translation>
    </message>
    <message>
        <source>No alert passes the filter.</source>
        <translation>沒有符合篩選條件的告警。</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are hidden by it.</source>
        <translation>
            <numerusform>有 %n 個告警被篩選隱藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>沒有告警。</translation>
    </message>
    <message>
        <source>Alerts that fire stand here, grouped by where they are sent.</source>
        <translation>觸發的告警會列在這裡，依通知對象分組。</translation>
    </message>
    <message>
        <source>The filter can not be read: %1. The list still shows the last one that could.</source>
        <translation>無法解析篩選條件：%1。清單仍採用上一次有效的篩選條件。</translation>
    </message>
    <message>
        <source>Declare incident…</source>
        <translation>宣告事故…</translation>
    </message>
    <message numerus="yes">
        <source>Declare an incident because of the %n chosen alerts</source>
        <translation>
            <numerusform>以選取的 %n 個告警宣告事故</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the alerts that the incident is about.</source>
        <translation>請選擇與事故有關的告警。</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertModel</name>
    <message>
        <source>firing</source>
        <translation>觸發中</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>已靜音</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>已抑制</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>時段靜音</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts, %1</source>
        <translation>
            <numerusform>%n 個告警，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先級</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>持續時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertsPage</name>
    <message>
        <source>The silence is still there.</source>
        <translation>靜音仍然有效。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1/%2 個節點</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前的資料</translation>
    </message>
    <message>
        <source>This environment has no Alertmanager.</source>
        <translation>這個環境沒有 Alertmanager。</translation>
    </message>
    <message>
        <source>Its silences would stand here. Add an Alertmanager to the connection in the settings.</source>
        <translation>這裡會列出它的靜音。請在設定中為連線加上 Alertmanager。</translation>
    </message>
    <message>
        <source>No silences.</source>
        <translation>沒有靜音。</translation>
    </message>
    <message>
        <source>A silence keeps alerts from notifying for a while. Choose alerts and press S.</source>
        <translation>靜音讓告警在一段時間內不發通知。選取告警後按 S。</translation>
    </message>
    <message>
        <source>Alerts and silences</source>
        <translation>告警與靜音</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>靜音</translation>
    </message>
</context>
<context>
    <name>wardroom::AnnotationsButton</name>
    <message>
        <source>Annotations</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>Marks alerts, deployments and incidents on all charts</source>
        <translation>在所有圖表上標示告警、部署與事故</translation>
    </message>
    <message>
        <source>Deployments are not known: %1</source>
        <translation>無法取得部署資訊：%1</translation>
    </message>
</context>
<context>
    <name>wardroom::AppContext</name>
    <message>
        <source>The log file can not be written: %1</source>
        <translation>無法寫入日誌檔：%1</translation>
    </message>
    <message>
        <source>The last change is not saved. %1</source>
        <translation>上一次變更未儲存。%1</translation>
    </message>
    <message>
        <source>The incidents can not be opened. %1</source>
        <translation>無法開啟事故資料。%1</translation>
    </message>
</context>
<context>
    <name>wardroom::BarBody</name>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>wardroom::BodyView</name>
    <message>
        <source>Text of the event</source>
        <translation>事件內文</translation>
    </message>
    <message>
        <source>Text of the event, Markdown</source>
        <translation>事件內文，Markdown 格式</translation>
    </message>
    <message>
        <source>What happened, in Markdown. Ctrl+Enter keeps it, Esc gives it up.</source>
        <translation>發生了什麼事，可用 Markdown。Ctrl+Enter 保留，Esc 放棄。</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>只顯示開頭部分。編輯內文可看到全部。</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>還沒有內文。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>The whole text, as it was written</source>
        <translation>完整文字，照原樣顯示</translation>
    </message>
</context>
<context>
    <name>wardroom::CanPanel</name>
    <message>
        <source>CAN brief</source>
        <translation>CAN 簡報</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>of the brief</comment>
        <translation>行動</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>What is known?</source>
        <translation>目前知道什麼？</translation>
    </message>
    <message>
        <source>What is being done?</source>
        <translation>正在做什麼？</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>還缺什麼？</translation>
    </message>
</context>
<context>
    <name>wardroom::ChangeModel</name>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>先前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartCanvas</name>
    <message>
        <source>Cursor A %1, cursor B %2</source>
        <translation>游標 A %1，游標 B %2</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>圖例：%1</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Copy values as CSV</source>
        <translation>將數值複製為 CSV</translation>
    </message>
    <message>
        <source>Copy query</source>
        <translation>複製查詢</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>儲存為 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>儲存為 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>儲存為 PDF…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>將數值儲存為 CSV…</translation>
    </message>
    <message>
        <source>Legend as table</source>
        <translation>以表格顯示圖例</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較對象</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不比較</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 小時前</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 天前</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 週前</translation>
    </message>
    <message>
        <source>Before the deployment</source>
        <translation>部署前</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>儲存圖表</translation>
    </message>
    <message>
        <source>%1 can not be written. %2</source>
        <translation>無法寫入 %1。%2</translation>
    </message>
    <message>
        <source>before the deployment</source>
        <translation>部署前</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartPanel</name>
    <message>
        <source>Copy, save, compare</source>
        <translation>複製、儲存、比較</translation>
    </message>
    <message>
        <source>The first %1 of %2 series are drawn. Narrow the query to see the others.</source>
        <translation>%2 個時間序列中只繪製前 %1 個。請縮小查詢範圍，以查看其他序列。</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartPanelView</name>
    <message>
        <source>No data in this time range</source>
        <translation>這個時間範圍內沒有資料</translation>
    </message>
</context>
<context>
    <name>wardroom::CheckDelegate</name>
    <message>
        <source>in progress</source>
        <translation>進行中</translation>
    </message>
</context>
<context>
    <name>wardroom::CheckItemDelegate</name>
    <message>
        <source>in progress</source>
        <translation>進行中</translation>
    </message>
</context>
<context>
    <name>wardroom::ChecklistModel</name>
    <message>
        <source>Space ticks it, P: in progress</source>
        <translation>空白鍵勾選，P：進行中</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <translation>%1 完成（%2）</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待處理</translation>
    </message>
</context>
<context>
    <name>wardroom::ChecklistTab</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1/%2 已完成</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Another thing to do</source>
        <translation>還有什麼要做</translation>
    </message>
    <message>
        <source>New item of the checklist</source>
        <translation>檢查清單的新項目</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>檢查清單</translation>
    </message>
    <message>
        <source>Space ticks, P in progress, F2 renames, Del removes, Alt+↑↓ moves</source>
        <translation>空白鍵勾選，P 進行中，F2 重新命名，Del 移除，Alt+↑↓ 移動</translation>
    </message>
</context>
<context>
    <name>wardroom::ColourPicker</name>
    <message>
        <source>Colour %1 of %2</source>
        <translation>第 %1 種顏色，共 %2 種</translation>
    </message>
</context>
<context>
    <name>wardroom::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Type a command, a page or an environment</source>
        <translation>輸入指令、頁面或環境</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
</context>
<context>
    <name>wardroom::CompletionModel</name>
    <message>
        <source>metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函式</translation>
    </message>
    <message>
        <source>aggregation</source>
        <translation>聚合</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>關鍵字</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>時間長度</translation>
    </message>
</context>
<context>
    <name>wardroom::CompletionText</name>
    <message>
        <source>Experimental: the server has to be started with promql-experimental-functions.</source>
        <translation>實驗性：伺服器啟動時須啟用 promql-experimental-functions。</translation>
    </message>
    <message>
        <source>Not in Prometheus 2.42.</source>
        <translation>Prometheus 2.42 沒有這個函式。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Long enough for a rate at this step.</source>
        <translation>足以在目前步長下計算 rate 的長度。</translation>
    </message>
    <message>
        <source>The step between two points.</source>
        <translation>相鄰兩點之間的步長。</translation>
    </message>
    <message>
        <source>The whole time range.</source>
        <translation>整個時間範圍。</translation>
    </message>
</context>
<context>
    <name>wardroom::ConnectionDelegate</name>
    <message>
        <source>No sources yet</source>
        <translation>還沒有資料來源</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>尚未儲存</translation>
    </message>
</context>
<context>
    <name>wardroom::ConnectionEditor</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Add another peer</source>
        <translation>再加一個節點</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>alerts; all peers of one cluster</source>
        <translation>告警；同一叢集的所有節點</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>A query whose values are the times of deployments in seconds, or above zero while one is made. They are marked on all charts.</source>
        <translation>查詢的值須為部署的時間戳記（秒），或在部署進行期間大於零。部署會標示在所有圖表上。</translation>
    </message>
</context>
<context>
    <name>wardroom::ConnectionsPanel</name>
    <message>
        <source>Import environments</source>
        <translation>匯入環境</translation>
    </message>
    <message>
        <source>Export environments</source>
        <translation>匯出環境</translation>
    </message>
    <message>
        <source>%1 can not be read. %2</source>
        <translation>無法讀取 %1。%2</translation>
    </message>
    <message>
        <source>%1 holds no environments that can be read. Nothing was changed.</source>
        <translation>%1 中沒有可讀取的環境。未做任何變更。</translation>
    </message>
    <message>
        <source>%1 can not be written. %2</source>
        <translation>無法寫入 %1。%2</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再製</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>捨棄變更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>There is no keychain: passwords and tokens are kept until you quit.</source>
        <translation>沒有鑰匙圈：密碼與權杖只保留到你結束程式為止。</translation>
    </message>
    <message>
        <source>Your environments will stand here</source>
        <translation>你的環境會列在這裡</translation>
    </message>
    <message>
        <source>An environment is a set of servers that belong together, such as production: Prometheus, Alertmanager, Loki.</source>
        <translation>環境是一組同屬的伺服器，例如正式環境：Prometheus、Alertmanager、Loki。</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>新增環境</translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation>請為環境取個名稱。</translation>
    </message>
    <message>
        <source>Another environment has this name. Choose a different one.</source>
        <translation>已有環境使用這個名稱，請換一個。</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止測試</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>There is nothing to test: give at least one address.</source>
        <translation>沒有可測試的對象：請至少填一個位址。</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新環境</translation>
    </message>
    <message>
        <source>Delete environment</source>
        <translation>刪除環境</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;?</source>
        <translation>要刪除「%1」嗎？</translation>
    </message>
    <message>
        <source>Its addresses and secrets are removed from this computer. The servers are not touched.</source>
        <translation>它的位址與機密資料會從這台電腦移除，伺服器不受影響。</translation>
    </message>
    <message>
        <source>Delete 1 environment</source>
        <translation>刪除 1 個環境</translation>
    </message>
</context>
<context>
    <name>wardroom::CursorPanel</name>
    <message>
        <source>Cursors</source>
        <translation>游標</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Values at the cursors</source>
        <translation>游標處的數值</translation>
    </message>
    <message>
        <source>Change since the earlier time</source>
        <translation>與較早時間相比的變化</translation>
    </message>
    <message>
        <source>Time of cursor A</source>
        <translation>游標 A 的時間</translation>
    </message>
    <message>
        <source>Time of cursor B</source>
        <translation>游標 B 的時間</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>比較：%1</translation>
    </message>
    <message>
        <source>B − A %1</source>
        <translation>B − A %1</translation>
    </message>
    <message>
        <source>Press A and B in a chart to lock two moments.</source>
        <translation>在圖表中按 A 與 B，即可鎖定兩個時間點。</translation>
    </message>
</context>
<context>
    <name>wardroom::CursorReadout</name>
    <message>
        <source>Cursor</source>
        <translation>游標</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardEditBar</name>
    <message>
        <source>New row</source>
        <translation>新的列</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>新的面板</translation>
    </message>
    <message>
        <source>Another program changed or removed the file. Reload it, or keep what is here.</source>
        <translation>其他程式變更或移除了這個檔案。請重新載入，或保留目前的內容。</translation>
    </message>
    <message>
        <source>The dashboard was not saved. Your changes are still here.</source>
        <translation>儀表板沒有儲存。你的變更仍在這裡。</translation>
    </message>
    <message>
        <source>The file can not be read. What is here stays.</source>
        <translation>無法讀取檔案。目前的內容不變。</translation>
    </message>
    <message>
        <source>Title of the dashboard</source>
        <translation>儀表板的標題</translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation>新增面板</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>時間序列</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>單一數值</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>儀表</translation>
    </message>
    <message>
        <source>Bar gauge</source>
        <translation>長條儀表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>復原：%1（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>沒有可復原的動作</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>重做：%1（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>沒有可重做的動作</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>正在儲存</translation>
    </message>
    <message>
        <source>There are no changes</source>
        <translation>沒有變更</translation>
    </message>
    <message>
        <source>Save the dashboard as</source>
        <translation>儀表板另存為</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>尚未儲存的變更</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>要儲存對「%1」的變更嗎？</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>捨棄變更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>Open with the present time range and refresh from now on</source>
        <translation>今後開啟時採用目前的時間範圍與更新間隔</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardEditMode</name>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Move panels and change what they show</source>
        <translation>移動面板並變更顯示內容</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardListModel</name>
    <message>
        <source>Real users</source>
        <translation>真實使用者</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API 閘道</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基礎設施</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>我的資料夾</translation>
    </message>
    <message>
        <source>can not be read</source>
        <translation>無法讀取</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s)</source>
        <translation>
            <numerusform>%n 個佔位面板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n 個面板</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>About</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardListPane</name>
    <message>
        <source>No folder of your own is chosen.</source>
        <translation>尚未選擇自己的資料夾。</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>搜尋儀表板</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新的儀表板</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardView</name>
    <message>
        <source>All dashboards</source>
        <translation>所有儀表板</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較對象</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>Report and cursors</source>
        <translation>報告與游標</translation>
    </message>
    <message>
        <source>Compare: nothing</source>
        <translation>比較：無</translation>
    </message>
    <message>
        <source>Compare: 1 hour before</source>
        <translation>比較：1 小時前</translation>
    </message>
    <message>
        <source>Compare: 1 day before</source>
        <translation>比較：1 天前</translation>
    </message>
    <message>
        <source>Compare: 1 week before</source>
        <translation>比較：1 週前</translation>
    </message>
    <message>
        <source>Compare: before the deployment</source>
        <translation>比較：部署前</translation>
    </message>
    <message>
        <source>Untitled dashboard</source>
        <translation>未命名的儀表板</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>載入中</translation>
    </message>
    <message numerus="yes">
        <source>%n queries, %1</source>
        <translation>
            <numerusform>%n 個查詢，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未儲存）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Back to the time range that the dashboard was made for</source>
        <translation>回到儀表板預設的時間範圍</translation>
    </message>
    <message>
        <source>The dashboard&apos;s own range: %1</source>
        <translation>儀表板本身的範圍：%1</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardsPage</name>
    <message>
        <source>Dashboards</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>The folder %1 can not be read. Choose another one.</source>
        <translation>無法讀取資料夾 %1，請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>%1 can not be opened: %2</source>
        <translation>無法開啟 %1：%2</translation>
    </message>
    <message>
        <source>Open a dashboard</source>
        <translation>開啟儀表板</translation>
    </message>
    <message>
        <source>Choose the folder of your dashboards</source>
        <translation>選擇儀表板資料夾</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>電視牆</translation>
    </message>
    <message>
        <source>Shows dashboards on whole monitors, one after the other</source>
        <translation>在整個螢幕上輪流顯示儀表板</translation>
    </message>
    <message>
        <source>None of these dashboards can be read: %1</source>
        <translation>這些儀表板都無法讀取：%1</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新的儀表板</translation>
    </message>
    <message>
        <source>The link leads to %1, which is no address on the web.</source>
        <translation>連結指向 %1，這不是網址。</translation>
    </message>
    <message>
        <source>The link leads to the dashboard %1 of a Grafana server, which is not among yours.</source>
        <translation>連結指向 Grafana 伺服器上的儀表板 %1，你的儀表板中沒有它。</translation>
    </message>
</context>
<context>
    <name>wardroom::DeclareDialog</name>
    <message>
        <source>Declare an incident?</source>
        <translation>要宣告事故嗎？</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>發生什麼事</translation>
    </message>
    <message>
        <source>Checkout fails: the database&apos;s connections are used up</source>
        <translation>結帳失敗：資料庫連線耗盡</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Who can not do what, as far as you know</source>
        <translation>就目前所知，誰無法做什麼</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指揮官</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Now. Or 14:35, -10m, yesterday 23:10</source>
        <translation>現在，或 14:35、-10m、昨天 23:10</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>宣告事故</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1. In doubt take the higher one.</source>
        <translation>%1。不確定時請選較嚴重的。</translation>
    </message>
    <message>
        <source>The start is not a time. Write 14:35, -10m or yesterday 23:10.</source>
        <translation>開始時間無法辨識。請寫成 14:35、-10m 或昨天 23:10。</translation>
    </message>
    <message>
        <source>Nothing was declared.</source>
        <translation>未宣告事故。</translation>
    </message>
    <message>
        <source>The incident is being written to the disk.</source>
        <translation>正在把事故寫入磁碟。</translation>
    </message>
</context>
<context>
    <name>wardroom::DemoBar</name>
    <message>
        <source>The demo is starting: servers and six hours of history are being prepared</source>
        <translation>示範環境啟動中：正在準備伺服器與六小時的歷史資料</translation>
    </message>
    <message>
        <source>The shop is healthy, version %1</source>
        <translation>商店運作正常，版本 %1</translation>
    </message>
    <message>
        <source>Version %1 is out and loses database connections</source>
        <translation>版本 %1 已上線，正在洩漏資料庫連線</translation>
    </message>
    <message>
        <source>The connection pool is exhausted, users are waiting</source>
        <translation>連線池耗盡，使用者正在等待</translation>
    </message>
    <message>
        <source>Rolled back to version %1, the shop is recovering</source>
        <translation>已退版至 %1，商店正在恢復正常</translation>
    </message>
    <message>
        <source>The demo has stopped: %1</source>
        <translation>示範環境已停止：%1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>製造故障</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>退版</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>wardroom::DemoStory</name>
    <message>
        <source>Connection pool of the database is full</source>
        <translation>資料庫連線池已滿</translation>
    </message>
    <message>
        <source>Pool enlarged from 50 to 100</source>
        <translation>連線池上限由 50 提高到 100</translation>
    </message>
    <message>
        <source>Roll back to the release before</source>
        <translation>退版至前一版</translation>
    </message>
    <message>
        <source>Payments fail in every region</source>
        <translation>所有區域的付款都失敗</translation>
    </message>
    <message>
        <source>Rolling back; pool enlarged</source>
        <translation>正在退版；連線池已擴大</translation>
    </message>
    <message>
        <source>Someone who knows the database</source>
        <translation>熟悉資料庫的人員一名</translation>
    </message>
    <message>
        <source>Payments fail at the moment. We are rolling back a release.</source>
        <translation>付款目前會失敗，我們正在退版。</translation>
    </message>
    <message>
        <source>Limit connections for each service</source>
        <translation>為每個服務設定連線上限</translation>
    </message>
</context>
<context>
    <name>wardroom::EditName</name>
    <message>
        <source>add panel</source>
        <translation>新增面板</translation>
    </message>
    <message>
        <source>move panel</source>
        <translation>移動面板</translation>
    </message>
    <message>
        <source>resize panel</source>
        <translation>調整面板大小</translation>
    </message>
    <message>
        <source>duplicate panel</source>
        <translation>再製面板</translation>
    </message>
    <message>
        <source>delete panel</source>
        <translation>刪除面板</translation>
    </message>
    <message>
        <source>title of the dashboard</source>
        <translation>儀表板標題</translation>
    </message>
    <message>
        <source>title of a panel</source>
        <translation>面板標題</translation>
    </message>
    <message>
        <source>description of a panel</source>
        <translation>面板說明</translation>
    </message>
    <message>
        <source>kind of a panel</source>
        <translation>面板類型</translation>
    </message>
    <message>
        <source>change query</source>
        <translation>變更查詢</translation>
    </message>
    <message>
        <source>add query</source>
        <translation>新增查詢</translation>
    </message>
    <message>
        <source>remove query</source>
        <translation>移除查詢</translation>
    </message>
    <message>
        <source>data source</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>門檻值</translation>
    </message>
    <message>
        <source>save as a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>look of a panel</source>
        <translation>面板外觀</translation>
    </message>
    <message>
        <source>range of the dashboard</source>
        <translation>儀表板的時間範圍</translation>
    </message>
</context>
<context>
    <name>wardroom::EditOverlay</name>
    <message>
        <source>Panels being edited. Tab chooses one.</source>
        <translation>正在編輯面板，按 Tab 選擇。</translation>
    </message>
    <message>
        <source>Panel without title</source>
        <translation>沒有標題的面板</translation>
    </message>
    <message>
        <source>%1, column %2, line %3, %4 wide, %5 high</source>
        <translation>%1，第 %2 欄，第 %3 列，寬 %4，高 %5</translation>
    </message>
</context>
<context>
    <name>wardroom::EndpointEditor</name>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身分驗證</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>使用者名稱與密碼</translation>
    </message>
    <message>
        <source>Token (bearer)</source>
        <translation>權杖（Bearer）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>權杖</translation>
    </message>
    <message>
        <source>Headers, certificates, time limits</source>
        <translation>標頭、憑證、時限</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>標頭</translation>
    </message>
    <message>
        <source>Authority (CA)</source>
        <translation>憑證授權單位（CA）</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>用戶端憑證</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>用戶端金鑰</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>金鑰密語</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>連線時限</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>回應時限</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Write an address such as https://host:9090.</source>
        <translation>請寫成像 https://host:9090 的位址。</translation>
    </message>
</context>
<context>
    <name>wardroom::EntryBox</name>
    <message>
        <source>Enter records</source>
        <translation>Enter 記錄</translation>
    </message>
    <message>
        <source>What happened? / for commands</source>
        <translation>發生了什麼事？輸入 / 可用指令</translation>
    </message>
    <message>
        <source>Entry for the timeline, or a command</source>
        <translation>輸入時間軸事件或指令</translation>
    </message>
</context>
<context>
    <name>wardroom::ErrorLinesModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時間（%1）</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>wardroom::EventInspector</name>
    <message>
        <source>Split the impact at %1</source>
        <translation>在 %1 分割影響</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>保留內文</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Choose an event in the timeline or in the table: its text, evidence and history stand here.</source>
        <translation>請在時間軸或表格中選擇事件，這裡會顯示它的內文、證據與修訂紀錄。</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記錄時間</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可見性</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>事件標題</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>持續中</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一筆事件</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一筆事件</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More to do with the event</source>
        <translation>對事件的更多操作</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修訂紀錄</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 筆，共 %2 筆</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>automatically</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>記錄者：%1</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>結束時間必須晚於開始時間。</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>列入報告</translation>
    </message>
    <message>
        <source>A starred event goes to the report</source>
        <translation>加星號的事件會列入報告</translation>
    </message>
    <message>
        <source>UTC %1</source>
        <translation>UTC %1</translation>
    </message>
    <message>
        <source>the data&apos;s own time</source>
        <translation>資料本身的時間</translation>
    </message>
</context>
<context>
    <name>wardroom::EvidenceCard</name>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>複製雜湊值</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新視窗開啟</translation>
    </message>
    <message>
        <source>Open in a new window: %1</source>
        <translation>在新視窗開啟：%1</translation>
    </message>
    <message>
        <source>Frozen evidence, %1: %2</source>
        <translation>凍結的證據，%1：%2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>損毀</translation>
    </message>
    <message>
        <source>The data of this evidence is not here.</source>
        <translation>這裡沒有這項證據的資料。</translation>
    </message>
    <message>
        <source>Only its description was kept. Merge the file or the backup that has it, then try again.</source>
        <translation>只保留了它的描述。請合併含有這份資料的檔案或備份，再試一次。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>The data of this evidence is damaged and is not shown.</source>
        <translation>這項證據的資料已損毀，因此不顯示。</translation>
    </message>
    <message>
        <source>It no longer matches its hash, or can not be read: %1</source>
        <translation>資料與雜湊值不符，或無法讀取：%1</translation>
    </message>
</context>
<context>
    <name>wardroom::EvidenceTab</name>
    <message>
        <source>No evidence yet.</source>
        <translation>還沒有證據。</translation>
    </message>
    <message>
        <source>Ctrl+P on a chart, a log line, an alert or a table freezes its data here, so that it can be looked at when it is gone from its source.</source>
        <translation>在圖表、日誌行、告警或表格上按 Ctrl+P，資料就會凍結在這裡；來源的資料消失後仍可查看。</translation>
    </message>
</context>
<context>
    <name>wardroom::EvidenceView</name>
    <message>
        <source>Frozen evidence</source>
        <translation>凍結的證據</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新視窗開啟</translation>
    </message>
</context>
<context>
    <name>wardroom::EvidenceWindow</name>
    <message>
        <source>%1 – frozen evidence</source>
        <translation>%1 – 凍結的證據</translation>
    </message>
    <message>
        <source>Frozen evidence</source>
        <translation>凍結的證據</translation>
    </message>
</context>
<context>
    <name>wardroom::ExplorePage</name>
    <message>
        <source>Query</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>抓取目標</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Sections of Explore</source>
        <translation>探索的分頁</translation>
    </message>
    <message>
        <source>Find a target by address, label or error</source>
        <translation>依位址、標籤或錯誤尋找目標</translation>
    </message>
    <message>
        <source>Find a rule by name, query or error</source>
        <translation>依名稱、查詢或錯誤尋找規則</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前的資料</translation>
    </message>
    <message>
        <source>%1 targets, %2 down</source>
        <translation>%1 個目標，%2 個異常</translation>
    </message>
    <message>
        <source>This environment has no Prometheus.</source>
        <translation>這個環境沒有 Prometheus。</translation>
    </message>
    <message>
        <source>Its targets would stand here. Add a Prometheus to the connection in the settings.</source>
        <translation>這裡會列出它的抓取目標。請在設定中為連線加上 Prometheus。</translation>
    </message>
    <message>
        <source>No targets.</source>
        <translation>沒有抓取目標。</translation>
    </message>
    <message>
        <source>This server scrapes nothing.</source>
        <translation>這個伺服器沒有抓取任何目標。</translation>
    </message>
    <message>
        <source>%1 rules, %2 with errors</source>
        <translation>%1 條規則，%2 條有錯誤</translation>
    </message>
    <message>
        <source>Its rules would stand here. Add a Prometheus to the connection in the settings.</source>
        <translation>這裡會列出它的規則。請在設定中為連線加上 Prometheus。</translation>
    </message>
    <message>
        <source>No rules.</source>
        <translation>沒有規則。</translation>
    </message>
    <message>
        <source>This server evaluates none.</source>
        <translation>這個伺服器沒有評估任何規則。</translation>
    </message>
</context>
<context>
    <name>wardroom::FigureBody</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>wardroom::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
</context>
<context>
    <name>wardroom::FindBar</name>
    <message>
        <source>The line found above</source>
        <translation>上一個符合的行</translation>
    </message>
    <message>
        <source>The line found below</source>
        <translation>下一個符合的行</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>關閉尋找</translation>
    </message>
    <message>
        <source>Find in the lines loaded</source>
        <translation>在已載入的行中尋找</translation>
    </message>
    <message>
        <source>Not found below.</source>
        <translation>下方找不到。</translation>
    </message>
    <message>
        <source>Not found above.</source>
        <translation>上方找不到。</translation>
    </message>
</context>
<context>
    <name>wardroom::FiringAlertDelegate</name>
    <message>
        <source>silenced</source>
        <translation>已靜音</translation>
    </message>
</context>
<context>
    <name>wardroom::FramedPanel</name>
    <message>
        <source>No data in this time range</source>
        <translation>這個時間範圍內沒有資料</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenAlertView</name>
    <message>
        <source>State when it was pinned</source>
        <translation>釘選時的狀態</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenChartView</name>
    <message>
        <source>Whole range</source>
        <translation>整個範圍</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenFileView</name>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Frozen text</source>
        <translation>凍結的文字</translation>
    </message>
    <message>
        <source>Frozen picture: %1</source>
        <translation>凍結的圖片：%1</translation>
    </message>
    <message>
        <source>This picture can not be shown. It can be saved as it is.</source>
        <translation>無法顯示這張圖片，但可以原樣儲存。</translation>
    </message>
    <message>
        <source>Save the frozen file</source>
        <translation>儲存凍結的檔案</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenLogsView</name>
    <message>
        <source>Frozen log lines</source>
        <translation>凍結的日誌行</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenTableView</name>
    <message>
        <source>Frozen table</source>
        <translation>凍結的表格</translation>
    </message>
</context>
<context>
    <name>wardroom::GeneralSettings</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Time zone of this window</source>
        <translation>這個視窗的時區</translation>
    </message>
    <message>
        <source>Write to the log</source>
        <translation>寫入日誌的內容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>一般事件</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不記錄</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日誌檔</translation>
    </message>
    <message>
        <source>No log file is written</source>
        <translation>沒有寫入日誌檔</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Your name on timelines</source>
        <translation>你在時間軸上的名稱</translation>
    </message>
    <message>
        <source>What you do in incidents is noted under this name. Empty: as the system calls you.</source>
        <translation>你在事故中的操作會以這個名稱記錄；留空則使用系統帳號的名稱。</translation>
    </message>
</context>
<context>
    <name>wardroom::GoalTile</name>
    <message>
        <source>met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>wardroom::HeadBand</name>
    <message>
        <source>What can be done</source>
        <translation>可用操作</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>歷時</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>已持續</translation>
    </message>
    <message>
        <source>Since last update</source>
        <translation>距上次更新</translation>
    </message>
    <message>
        <source>Update overdue</source>
        <translation>更新已逾時</translation>
    </message>
    <message>
        <source>Next update in</source>
        <translation>距下次更新</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and headline</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wardroom::HeadersEditor</name>
    <message>
        <source>Name, e.g. X-Scope-OrgID</source>
        <translation>名稱，例如 X-Scope-OrgID</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>保存在鑰匙圈</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>機密</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>移除這個標頭</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>新增標頭</translation>
    </message>
</context>
<context>
    <name>wardroom::HistoryModel</name>
    <message>
        <source>%1, starred</source>
        <translation>%1，已加星號</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次執行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>執行次數</translation>
    </message>
</context>
<context>
    <name>wardroom::HistoryPane</name>
    <message>
        <source>Find a query</source>
        <translation>尋找查詢</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>Queries run before</source>
        <translation>執行過的查詢</translation>
    </message>
    <message>
        <source>No query fits.</source>
        <translation>沒有符合的查詢。</translation>
    </message>
    <message>
        <source>No query was run yet.</source>
        <translation>還沒有執行過查詢。</translation>
    </message>
    <message>
        <source>Queries that you run are kept here.</source>
        <translation>執行過的查詢會留在這裡。</translation>
    </message>
</context>
<context>
    <name>wardroom::ImpactPanel</name>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Who notices what? Enter writes it down</source>
        <translation>誰受到什麼影響？按 Enter 記錄</translation>
    </message>
</context>
<context>
    <name>wardroom::ImportDialog</name>
    <message>
        <source>Take events from a text?</source>
        <translation>要從文字匯入事件嗎？</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Paste a chat log, or the timeline of a post-mortem in Markdown.</source>
        <translation>貼上聊天紀錄，或 Markdown 格式的事後檢討時間軸。</translation>
    </message>
    <message>
        <source>Text to take events from</source>
        <translation>要匯入事件的文字</translation>
    </message>
    <message>
        <source>Proposed events</source>
        <translation>建議的事件</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>開啟文字檔</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB. Take a part of it.</source>
        <translation>檔案大於 20 MB，請只取其中一部分。</translation>
    </message>
    <message>
        <source>The file can not be read: %1</source>
        <translation>無法讀取檔案：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines belong to no event and are left out: %1</source>
        <translation>
            <numerusform>有 %n 行不屬於任何事件，已略過：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events</source>
        <translation>
            <numerusform>%n 筆事件中的 %1 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No event was found in this text</source>
        <translation>這段文字中找不到事件</translation>
    </message>
    <message numerus="yes">
        <source>Add %n events</source>
        <translation>
            <numerusform>新增 %n 筆事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is very long: only its first %1 characters were read.</source>
        <translation>文字太長：只讀取了前 %1 個字元。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 events are proposed. Take the others from a part of the text.</source>
        <translation>只提出 %2 筆事件中的前 %1 筆。其餘的請貼上部分文字再匯入。</translation>
    </message>
</context>
<context>
    <name>wardroom::ImportLossModel</name>
    <message>
        <source>The panel says no type. Its queries are shown as a table.</source>
        <translation>這個面板沒有標明類型，查詢結果以表格顯示。</translation>
    </message>
    <message>
        <source>Panels of type %1 are not known. Its queries are shown as a table.</source>
        <translation>不支援 %1 類型的面板，查詢結果以表格顯示。</translation>
    </message>
    <message>
        <source>The library panel %1 is kept on its Grafana server. The file has only its name.</source>
        <translation>程式庫面板 %1 存放在它的 Grafana 伺服器，檔案裡只有名稱。</translation>
    </message>
    <message>
        <source>There is no client for the server of query %1.</source>
        <translation>不支援查詢 %1 所用的資料來源類型。</translation>
    </message>
    <message>
        <source>The transformation %1 is not applied.</source>
        <translation>未套用轉換 %1。</translation>
    </message>
    <message>
        <source>Overrides by %1 are not applied.</source>
        <translation>未套用依 %1 比對的覆寫。</translation>
    </message>
    <message>
        <source>The variable %1 is of a type that is not known.</source>
        <translation>變數 %1 的類型不受支援。</translation>
    </message>
    <message>
        <source>Variables refer to each other in a circle: %1.</source>
        <translation>變數互相循環參照：%1。</translation>
    </message>
    <message>
        <source>The panel&apos;s alert rule is kept, but not evaluated.</source>
        <translation>面板的告警規則會保留，但不會評估。</translation>
    </message>
    <message>
        <source>Time regions are not drawn.</source>
        <translation>不會畫出時間區段。</translation>
    </message>
    <message>
        <source>Panels of type %1 are shown as today&apos;s kind.</source>
        <translation>%1 類型的面板以現行的對應類型顯示。</translation>
    </message>
    <message>
        <source>The override %1 has no effect.</source>
        <translation>覆寫 %1 沒有作用。</translation>
    </message>
    <message>
        <source>There is no client for the server of the annotations %1.</source>
        <translation>不支援註記 %1 所用的資料來源類型。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n panel(s) whole</source>
        <translation>
            <numerusform>%n 個面板中有 %1 個完整</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>The ad hoc filters %1 are kept, but not all are applied.</source>
        <translation>已保留臨時篩選條件 %1，但並未全部套用。</translation>
    </message>
</context>
<context>
    <name>wardroom::ImportReportPanel</name>
    <message>
        <source>Import report</source>
        <translation>匯入報告</translation>
    </message>
    <message>
        <source>%1. Changed: %2. Placeholders: %3.</source>
        <translation>%1，%2 個有變更，%3 個以佔位面板顯示。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close the import report</source>
        <translation>關閉匯入報告</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentActions</name>
    <message>
        <source>&amp;Declare an incident…</source>
        <translation>宣告事故(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open the current incident</source>
        <translation>開啟目前的事故(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;War room</source>
        <translation>作戰室(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Share the current incident…</source>
        <translation>分享目前的事故(&amp;S)…</translation>
    </message>
    <message>
        <source>Open a &amp;file of incidents…</source>
        <translation>開啟事故檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple INC-2025-001…</source>
        <translation>開啟範例 INC-2025-001(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>事故(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents with their evidence were written to %1 (%2).</source>
        <translation>
            <numerusform>已將 %n 起事故連同證據寫入 %1（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n changes were new here.</source>
        <translation>
            <numerusform>已合併：這裡新增了 %n 項變更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the file was new here.</source>
        <translation>檔案中沒有新的內容。</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentAlertsModel</name>
    <message>
        <source>silenced</source>
        <translation>已靜音</translation>
    </message>
    <message>
        <source>firing %1</source>
        <translation>已觸發 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentCorner</name>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2，%3，%4</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentHeader</name>
    <message>
        <source>Severity: %1</source>
        <translation>嚴重程度：%1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>狀態：%1</translation>
    </message>
    <message>
        <source>Commander: %1</source>
        <translation>指揮官：%1</translation>
    </message>
    <message>
        <source>Assign roles</source>
        <translation>指派角色</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回清單</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>複製編號</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>作戰室</translation>
    </message>
    <message>
        <source>Share as a file</source>
        <translation>分享成檔案</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Parts of the incident</source>
        <translation>事故的各個部分</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentList</name>
    <message>
        <source>All environments</source>
        <translation>所有環境</translation>
    </message>
    <message>
        <source>No incident passes the filter.</source>
        <translation>沒有符合篩選條件的事故。</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents are hidden by it.</source>
        <translation>
            <numerusform>篩選隱藏了 %n 起事故。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>No incidents yet.</source>
        <translation>還沒有事故。</translation>
    </message>
    <message>
        <source>An incident gathers what happened on one timeline, with its evidence, and keeps it on this computer.</source>
        <translation>事故把發生的事連同證據彙整在同一條時間軸上，並保存在這台電腦。</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>宣告事故</translation>
    </message>
    <message numerus="yes">
        <source>Share %n incidents…</source>
        <translation>
            <numerusform>分享 %n 起事故…</numerusform>
        </translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Writes the incidents that are shown, or those chosen, into one file.</source>
        <translation>把顯示的或選取的事故寫入一個檔案。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>儲存清單</translation>
    </message>
    <message>
        <source>%1 can not be written. %2</source>
        <translation>無法寫入 %1。%2</translation>
    </message>
    <message>
        <source>Search in incidents, timelines and post-mortems</source>
        <translation>搜尋事故、時間軸與事後檢討</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>搜尋事故</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>只看 %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存為 CSV…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>宣告事故</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>開啟範例</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentListModel</name>
    <message>
        <source>started %1</source>
        <translation>開始於 %1</translation>
    </message>
    <message>
        <source>Time to acknowledge: acknowledged − detected</source>
        <translation>確認耗時：確認－偵測</translation>
    </message>
    <message>
        <source>Time to resolve: resolved − started</source>
        <translation>解決耗時：解決－開始</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <translation>開始（%1）</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持續時間</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指揮官</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentText</name>
    <message>
        <source>A core function is down for everyone</source>
        <translation>核心功能全面中斷，影響所有使用者</translation>
    </message>
    <message>
        <source>An important function is down for some users</source>
        <translation>重要功能異常，影響部分使用者</translation>
    </message>
    <message>
        <source>Minor: users notice little</source>
        <translation>次要問題，使用者少有察覺</translation>
    </message>
    <message>
        <source>An improvement, nobody is affected</source>
        <translation>改善項目，沒有人受影響</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>分級</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>調查中</translation>
    </message>
    <message>
        <source>Fixing</source>
        <translation>修復中</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監控中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>偵測</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>緩解</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>milestone</comment>
        <translation>解決</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指揮官</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副指揮</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>記錄員</translation>
    </message>
    <message>
        <source>Customer liaison</source>
        <translation>客戶聯絡</translation>
    </message>
    <message>
        <source>Internal liaison</source>
        <translation>內部聯絡</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未指派</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>偵測</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>lane of the timeline</comment>
        <translation>處置</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決策</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>溝通</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>External</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>No impact</source>
        <translation>無影響</translation>
    </message>
    <message>
        <source>Minor impact</source>
        <translation>輕微影響</translation>
    </message>
    <message>
        <source>Partial impact</source>
        <translation>部分影響</translation>
    </message>
    <message>
        <source>Major impact</source>
        <translation>重大影響</translation>
    </message>
    <message>
        <source>Full outage</source>
        <translation>全面中斷</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>User report</source>
        <translation>使用者回報</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>團隊成員</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Executives</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>A title is missing. Write in a few words what happened.</source>
        <translation>缺少標題。請用幾個字寫下發生了什麼事。</translation>
    </message>
    <message>
        <source>“%1” can not be later than “%2”. Change one of the two times.</source>
        <translation>「%1」不能晚於「%2」。請修改其中一個時間。</translation>
    </message>
    <message>
        <source>“%1” can not lie in the future. Give the time at which it happened.</source>
        <translation>「%1」不能是未來的時間。請填寫實際發生的時間。</translation>
    </message>
    <message>
        <source>This time does not fit: it must lie between 1970 and 2100, and the end after the beginning.</source>
        <translation>這個時間不合理：必須在 1970 到 2100 年之間，且結束時間必須晚於開始時間。</translation>
    </message>
    <message>
        <source>This event is no longer there. Somebody has removed it.</source>
        <translation>這筆事件已不存在，有人移除了它。</translation>
    </message>
    <message>
        <source>The checklist has no such item. Somebody may have removed it.</source>
        <translation>檢查清單沒有這個項目，可能已有人移除它。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is not a command. Known are: %2</source>
        <translation>「%1」不是指令。可用的有：%2</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>「%1」不在下列選項中：%2</translation>
    </message>
    <message>
        <source>“%1” needs a text after it.</source>
        <translation>「%1」後面要加上文字。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 14:35, −10m or yesterday 23:10.</source>
        <translation>「%1」不是時間。請寫成 14:35、−10m 或昨天 23:10。</translation>
    </message>
    <message>
        <source>The checklist has no item “%1”.</source>
        <translation>檢查清單沒有「%1」這個項目。</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentView</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>檢查清單</translation>
    </message>
    <message>
        <source>Status updates</source>
        <translation>狀態更新</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>改善事項</translation>
    </message>
</context>
<context>
    <name>wardroom::KeyChartPanel</name>
    <message>
        <source>%1 old</source>
        <translation>%1前的資料</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>凍結於 %1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在取得…</translation>
    </message>
    <message>
        <source>Prometheus is not connected.</source>
        <translation>未連線到 Prometheus。</translation>
    </message>
    <message>
        <source>Nothing is pinned that could stand in.</source>
        <translation>也沒有可替代的釘選資料。</translation>
    </message>
    <message>
        <source>No data in this time.</source>
        <translation>這段時間沒有資料。</translation>
    </message>
    <message>
        <source>beyond the threshold of %1</source>
        <translation>已超出門檻值 %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>門檻值 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::KeysDialog</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>鍵盤與滑鼠</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>搜尋按鍵與作用</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>按鍵與手勢</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>wardroom::LabelBrowser</name>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>lines in range</source>
        <translation>範圍內行數</translation>
    </message>
    <message>
        <source>Find label or value</source>
        <translation>尋找標籤或值</translation>
    </message>
</context>
<context>
    <name>wardroom::LabelCardinalityModel</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 個值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 個時間序列</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
</context>
<context>
    <name>wardroom::LaneChip</name>
    <message numerus="yes">
        <source>Show lane %1, %n events</source>
        <translation>
            <numerusform>顯示「%1」分類，%n 筆事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide this lane</source>
        <translation>顯示或隱藏這個分類</translation>
    </message>
</context>
<context>
    <name>wardroom::LegendModel</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隱藏</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總計</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Min above 0</source>
        <translation>最小（大於 0）</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>個數</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>全距</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation>最小變動量</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Difference %</source>
        <translation>差值%</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>變異數</translation>
    </message>
    <message>
        <source>Std. dev.</source>
        <translation>標準差</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>相異值個數</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變動次數</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>全為零</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>無值</translation>
    </message>
</context>
<context>
    <name>wardroom::LegendTable</name>
    <message>
        <source>Search series</source>
        <translation>搜尋序列</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
</context>
<context>
    <name>wardroom::LineDetails</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Filter for</source>
        <translation>只看這個值</translation>
    </message>
    <message>
        <source>Filter out</source>
        <translation>排除這個值</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Fields of the line</source>
        <translation>這一行的欄位</translation>
    </message>
    <message>
        <source>Whole text of the line</source>
        <translation>這一行的全文</translation>
    </message>
    <message>
        <source>Copy the whole line</source>
        <translation>複製整行</translation>
    </message>
    <message>
        <source>Hide the line&apos;s details</source>
        <translation>隱藏這一行的詳細資料</translation>
    </message>
    <message>
        <source>Choose a field of the line.</source>
        <translation>請選擇這一行的一個欄位。</translation>
    </message>
</context>
<context>
    <name>wardroom::LinkBar</name>
    <message>
        <source>Dashboards</source>
        <translation>儀表板</translation>
    </message>
</context>
<context>
    <name>wardroom::LogLineModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>wardroom::LogViewHeader</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時間（%1）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>wardroom::LogsPage</name>
    <message>
        <source>LogQL, such as {app=&quot;shop-api&quot;} |= &quot;timed out&quot;</source>
        <translation>LogQL，例如 {app=&quot;shop-api&quot;} |= &quot;timed out&quot;</translation>
    </message>
    <message>
        <source>Log query</source>
        <translation>日誌查詢</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>即時日誌</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>舊的在前</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長行自動換行</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日誌行</translation>
    </message>
    <message>
        <source>Loki can not read the query.</source>
        <translation>Loki 無法解析這個查詢。</translation>
    </message>
    <message>
        <source>This environment has no Loki.</source>
        <translation>這個環境沒有 Loki。</translation>
    </message>
    <message>
        <source>Its log lines would stand here. Add a Loki to the connection in the settings.</source>
        <translation>這裡會列出它的日誌。請在設定中為連線加上 Loki。</translation>
    </message>
    <message>
        <source>This query returns numbers, not lines.</source>
        <translation>這個查詢的結果是數字，不是日誌行。</translation>
    </message>
    <message>
        <source>Take the function and the range away to see the lines that it counts.</source>
        <translation>拿掉函式與範圍，就能看到它所統計的日誌行。</translation>
    </message>
    <message>
        <source>No lines in this range.</source>
        <translation>這個範圍內沒有日誌。</translation>
    </message>
    <message>
        <source>Widen the time range, or take a filter out of the query.</source>
        <translation>請放寬時間範圍，或拿掉查詢中的某個篩選。</translation>
    </message>
    <message>
        <source>%1 lines loaded</source>
        <translation>已載入 %1 行</translation>
    </message>
    <message>
        <source>loading older lines…</source>
        <translation>正在載入較舊的行…</translation>
    </message>
    <message>
        <source>this is the beginning of the range</source>
        <translation>已到範圍的開頭</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out by the server</source>
        <translation>
            <numerusform>伺服器未送出 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Tail connected</source>
        <translation>即時日誌已連線</translation>
    </message>
    <message>
        <source>Tail connects</source>
        <translation>即時日誌連線中</translation>
    </message>
    <message>
        <source>Tail lost, trying again</source>
        <translation>即時日誌中斷，重試中</translation>
    </message>
    <message>
        <source>Tail ended</source>
        <translation>即時日誌已結束</translation>
    </message>
    <message>
        <source>Tail waits for the query</source>
        <translation>即時日誌等待查詢</translation>
    </message>
    <message numerus="yes">
        <source>%n newer lines wait</source>
        <translation>
            <numerusform>有 %n 行新日誌待顯示</numerusform>
        </translation>
    </message>
    <message>
        <source>Tail paused while you read.</source>
        <translation>閱讀時，即時日誌會暫停。</translation>
    </message>
    <message>
        <source>The list stands still while you read.</source>
        <translation>閱讀時，清單不會移動。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n lines made room for older ones.</source>
        <translation>
            <numerusform>為了載入較舊的行，已移除最新的 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>No labels.</source>
        <translation>沒有標籤。</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>無等級</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>日誌內容</translation>
    </message>
</context>
<context>
    <name>wardroom::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有頁面</translation>
    </message>
</context>
<context>
    <name>wardroom::MatcherEditor</name>
    <message>
        <source>Add matcher</source>
        <translation>新增比對條件</translation>
    </message>
</context>
<context>
    <name>wardroom::MatcherRow</name>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove this matcher</source>
        <translation>移除這個比對條件</translation>
    </message>
</context>
<context>
    <name>wardroom::MetricTreeModel</name>
    <message numerus="yes">
        <source>%n metrics</source>
        <translation>
            <numerusform>%n 個指標</numerusform>
        </translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
</context>
<context>
    <name>wardroom::MetricsPane</name>
    <message>
        <source>Find a metric by name or help</source>
        <translation>依名稱或說明尋找指標</translation>
    </message>
    <message>
        <source>Type of metric</source>
        <translation>指標類型</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Labels of the metric</source>
        <translation>指標的標籤</translation>
    </message>
    <message>
        <source>Query it</source>
        <translation>查詢這個指標</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有類型</translation>
    </message>
    <message>
        <source>%1 of %2 metrics</source>
        <translation>%2 個指標中的 %1 個</translation>
    </message>
    <message>
        <source>%1 metrics</source>
        <translation>%1 個指標</translation>
    </message>
    <message>
        <source>%1 series in the storage</source>
        <translation>儲存空間中有 %1 個時間序列</translation>
    </message>
    <message>
        <source>this server does not count series</source>
        <translation>這個伺服器不計算時間序列數</translation>
    </message>
    <message>
        <source>This environment has no Prometheus.</source>
        <translation>這個環境沒有 Prometheus。</translation>
    </message>
    <message>
        <source>Its metrics would stand here. Add a Prometheus to the connection in the settings.</source>
        <translation>這裡會列出它的指標。請在設定中為連線加上 Prometheus。</translation>
    </message>
    <message>
        <source>No metric fits.</source>
        <translation>沒有符合的指標。</translation>
    </message>
    <message>
        <source>Shorten the search, or choose all types.</source>
        <translation>請縮短搜尋字詞，或選擇所有類型。</translation>
    </message>
    <message>
        <source>No metrics in this time range.</source>
        <translation>這個時間範圍內沒有指標。</translation>
    </message>
    <message>
        <source>Widen the time range.</source>
        <translation>請放寬時間範圍。</translation>
    </message>
    <message numerus="yes">
        <source>%n series in the time range</source>
        <translation>
            <numerusform>時間範圍內 %n 個時間序列</numerusform>
        </translation>
    </message>
    <message>
        <source>too many to count by label</source>
        <translation>太多，無法依標籤計數</translation>
    </message>
    <message>
        <source>Choose a metric.</source>
        <translation>請選擇指標。</translation>
    </message>
    <message>
        <source>Its labels and how many series each value has stand here.</source>
        <translation>這裡會列出它的標籤，以及各個值的時間序列數。</translation>
    </message>
    <message>
        <source>This metric has no labels.</source>
        <translation>這個指標沒有標籤。</translation>
    </message>
</context>
<context>
    <name>wardroom::MetricsPanel</name>
    <message>
        <source>Mean times by month</source>
        <translation>各月平均耗時</translation>
    </message>
    <message>
        <source>MTTA = mean of acknowledged − detected; MTTR = mean of resolved − started; by the month in which incidents started. n: incidents that started in it.</source>
        <translation>MTTA＝「確認－偵測」的平均；MTTR＝「解決－開始」的平均；依事故開始的月份統計。n：該月開始的事故數。</translation>
    </message>
    <message>
        <source>No times yet.</source>
        <translation>還沒有時間資料。</translation>
    </message>
    <message>
        <source>How long it took to acknowledge and to resolve incidents of the last 12 months stands here.</source>
        <translation>這裡會顯示最近 12 個月確認與解決事故花了多久。</translation>
    </message>
</context>
<context>
    <name>wardroom::MilestoneField</name>
    <message>
        <source>Time of the milestone, as 14:35, -10m or yesterday 23:10. Empty takes it away.</source>
        <translation>里程碑的時間，例如 14:35、-10m 或昨天 23:10。留空則移除。</translation>
    </message>
    <message>
        <source>Not reached yet. Type a time to set it.</source>
        <translation>尚未到達。輸入時間即可設定。</translation>
    </message>
</context>
<context>
    <name>wardroom::MilestoneStrip</name>
    <message>
        <source>detected − started</source>
        <translation>偵測－開始</translation>
    </message>
    <message>
        <source>ackn. − detected</source>
        <comment>acknowledged</comment>
        <translation>確認－偵測</translation>
    </message>
    <message>
        <source>mitigated − started</source>
        <translation>緩解－開始</translation>
    </message>
    <message>
        <source>resolved − started</source>
        <translation>解決－開始</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 14:35, -10m or yesterday 23:10.</source>
        <translation>「%1」不是時間。請寫成 14:35、-10m 或昨天 23:10。</translation>
    </message>
</context>
<context>
    <name>wardroom::OpenBundleDialog</name>
    <message>
        <source>This is not a file of Wardroom incidents.</source>
        <translation>這不是 Wardroom 事故檔案。</translation>
    </message>
    <message>
        <source>The file was cut short, so nothing was taken from it. Ask for it again.</source>
        <translation>檔案不完整，因此未讀入任何內容。請對方再提供一次。</translation>
    </message>
    <message>
        <source>The file was written by a later version of Wardroom. Update Wardroom to open it.</source>
        <translation>檔案由較新版本的 Wardroom 寫出。請更新 Wardroom 再開啟。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than incidents need, so it was not opened.</source>
        <translation>檔案解壓縮後的大小遠超過事故所需，因此未開啟。</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, so nothing was taken from it. Ask for it again.</source>
        <translation>檔案已損毀或遭更動，因此未讀入任何內容。請對方再提供一次。</translation>
    </message>
    <message>
        <source>The file can not be read. %1</source>
        <translation>無法讀取檔案。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 筆事件</numerusform>
        </translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>%1 incidents, %2 events, %3 pieces of evidence (%4)</source>
        <translation>%1 起事故、%2 筆事件、%3 項證據（%4）</translation>
    </message>
    <message>
        <source>The clock of the computer that wrote it is %1 ahead of this one. Its changes count as the later ones until then.</source>
        <translation>寫出檔案的電腦，時鐘比這台快 %1。在這台的時鐘趕上之前，它的變更一律視為較新。</translation>
    </message>
    <message>
        <source>Open shared incidents?</source>
        <translation>要開啟分享的事故嗎？</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>這台電腦</translation>
    </message>
    <message>
        <source>Incidents in the file</source>
        <translation>檔案中的事故</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n incidents</source>
        <translation>
            <numerusform>合併 %n 起事故</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes them into this computer&apos;s incidents. What both have changed is united; nothing is lost.</source>
        <translation>併入這台電腦的事故。雙方的變更都會合併，不會遺失任何內容。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以唯讀開啟</translation>
    </message>
    <message>
        <source>Shows them in a window of their own. This computer&apos;s incidents stay as they are.</source>
        <translation>在另一個視窗中顯示，這台電腦的事故保持不變。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>未合併任何內容。</translation>
    </message>
</context>
<context>
    <name>wardroom::OptionName</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>時間序列</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>單一數值</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>儀表</translation>
    </message>
    <message>
        <source>Bar gauge</source>
        <translation>長條儀表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>圓餅圖</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>長條圖</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>熱圖</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方圖</translation>
    </message>
    <message>
        <source>State timeline</source>
        <translation>狀態時間軸</translation>
    </message>
    <message>
        <source>Status history</source>
        <translation>狀態歷史</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小數位數</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>無資料時</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>樣式</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線條</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>長條</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線條形狀</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Step after</source>
        <translation>階梯（後）</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>階梯（前）</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>線寬</translation>
    </message>
    <message>
        <source>Fill, 0 to 100</source>
        <translation>填色，0 到 100</translation>
    </message>
    <message>
        <source>Connect gaps</source>
        <translation>連接空值</translation>
    </message>
    <message>
        <source>Stacking</source>
        <translation>堆疊</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不堆疊</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Axis title</source>
        <translation>座標軸標題</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>Legend as</source>
        <translation>圖例形式</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Legend at</source>
        <translation>圖例位置</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Show thresholds</source>
        <translation>顯示門檻值</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不顯示</translation>
    </message>
    <message>
        <source>As lines</source>
        <translation>以線條</translation>
    </message>
    <message>
        <source>As bands</source>
        <translation>以色帶</translation>
    </message>
    <message>
        <source>As lines and bands</source>
        <translation>以線條與色帶</translation>
    </message>
</context>
<context>
    <name>wardroom::OptionPopup</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>There are more values. The first %1 are listed.</source>
        <translation>還有更多值，只列出前 %1 個。</translation>
    </message>
</context>
<context>
    <name>wardroom::OptionsForm</name>
    <message>
        <source>Data source</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>門檻值</translation>
    </message>
    <message>
        <source>The environment&apos;s</source>
        <translation>環境的資料來源</translation>
    </message>
</context>
<context>
    <name>wardroom::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Newest errors</source>
        <translation>最新錯誤</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Open in Logs</source>
        <translation>在日誌中開啟</translation>
    </message>
    <message>
        <source>No Prometheus in this environment</source>
        <translation>這個環境沒有 Prometheus</translation>
    </message>
    <message>
        <source>No data in this time range</source>
        <translation>這個時間範圍沒有資料</translation>
    </message>
    <message>
        <source>No Alertmanager in this environment</source>
        <translation>這個環境沒有 Alertmanager</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>沒有告警</translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1/%2 個節點</translation>
    </message>
    <message>
        <source>No Loki in this environment</source>
        <translation>這個環境沒有 Loki</translation>
    </message>
    <message>
        <source>No errors in this time range</source>
        <translation>這個時間範圍沒有錯誤</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a number of lines, and the time they came in</comment>
        <translation>%2內 %1 行</translation>
    </message>
    <message>
        <source>No service reports</source>
        <translation>沒有服務回報資料</translation>
    </message>
    <message>
        <source>The earlier time is not shown. %1</source>
        <translation>未顯示較早的時段。%1</translation>
    </message>
</context>
<context>
    <name>wardroom::PageTitle</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>作戰室</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
</context>
<context>
    <name>wardroom::PanelBody</name>
    <message>
        <source>The first %1 of %2 values are shown. Narrow the query to see the others.</source>
        <translation>%2 個值中只顯示前 %1 個。請縮小查詢範圍，以查看其他值。</translation>
    </message>
</context>
<context>
    <name>wardroom::PanelEditor</name>
    <message>
        <source>Query</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Fields of the panel</source>
        <translation>面板的欄位</translation>
    </message>
    <message>
        <source>Add query</source>
        <translation>新增查詢</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>No panel is chosen. Click one, or choose one with Tab.</source>
        <translation>尚未選擇面板。請按一下面板，或用 Tab 選擇。</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>wardroom::PanelLinks</name>
    <message>
        <source>Links: %1</source>
        <translation>連結：%1</translation>
    </message>
</context>
<context>
    <name>wardroom::PanelView</name>
    <message>
        <source>%1 old</source>
        <translation>%1前的資料</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1/%2 個查詢</translation>
    </message>
    <message>
        <source>Library panel: %1</source>
        <translation>程式庫面板：%1</translation>
    </message>
    <message>
        <source>The earlier time is not shown. %1</source>
        <translation>未顯示較早的時段。%1</translation>
    </message>
</context>
<context>
    <name>wardroom::PinController</name>
    <message>
        <source>&amp;Pin</source>
        <translation>釘選(&amp;P)</translation>
    </message>
    <message>
        <source>Pin the &amp;clipboard</source>
        <translation>釘選剪貼簿內容(&amp;C)</translation>
    </message>
    <message>
        <source>Pin &amp;a file…</source>
        <translation>釘選檔案(&amp;A)…</translation>
    </message>
    <message>
        <source>Pins &amp;to be filed…</source>
        <translation>待歸檔匣(&amp;T)…</translation>
    </message>
    <message>
        <source>Nothing here can be pinned now. Choose a chart, log lines, an alert or a row of a table, then press Ctrl+P.</source>
        <translation>這裡目前沒有可釘選的內容。請選擇圖表、日誌行、告警或表格列，再按 Ctrl+P。</translation>
    </message>
    <message>
        <source>Pin %1?</source>
        <translation>要釘選 %1？</translation>
    </message>
    <message>
        <source>It takes about %1; a pin should not take more than %2.</source>
        <translation>約占 %1；單次釘選以不超過 %2 為宜。</translation>
    </message>
    <message>
        <source>Thinned, the lowest and highest value of each interval stay: no spike is lost.</source>
        <translation>精簡時會保留每個區間的最低與最高值，不會遺失尖峰。</translation>
    </message>
    <message>
        <source>Thinned, what comes first stays.</source>
        <translation>精簡時只保留最前面的部分。</translation>
    </message>
    <message>
        <source>Pin all of it</source>
        <translation>全部釘選</translation>
    </message>
    <message>
        <source>Thin to %1</source>
        <translation>精簡至 %1</translation>
    </message>
    <message>
        <source>Nothing was pinned. %1</source>
        <translation>未釘選任何內容。%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Show the tray</source>
        <translation>顯示待歸檔匣</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>No incident is open, so this waits in the tray: %1</source>
        <translation>沒有進行中的事故，先放在待歸檔匣：%1</translation>
    </message>
    <message>
        <source>Pinned to %1: %2</source>
        <translation>已釘選到 %1：%2</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>已釘選：%1</translation>
    </message>
    <message>
        <source>No longer pinned: %1</source>
        <translation>已取消釘選：%1</translation>
    </message>
    <message>
        <source>Pin a file</source>
        <translation>釘選檔案</translation>
    </message>
    <message>
        <source>%1 was not pinned: %2</source>
        <translation>未釘選 %1：%2</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor text.</source>
        <translation>剪貼簿中沒有圖片，也沒有文字。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪貼簿</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1 的圖片</translation>
    </message>
</context>
<context>
    <name>wardroom::PinDrafts</name>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1，與 %2 比較</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日誌行</translation>
    </message>
    <message>
        <source>%1 fired</source>
        <translation>%1 觸發</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>wardroom::PinListModel</name>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Time of the data</source>
        <translation>資料時間</translation>
    </message>
</context>
<context>
    <name>wardroom::PinTray</name>
    <message>
        <source>Pins to be filed</source>
        <translation>待歸檔匣</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No pin waits here.</source>
        <translation>沒有待歸檔的釘選。</translation>
    </message>
    <message>
        <source>What is pinned while no incident is open waits here until it is filed.</source>
        <translation>沒有進行中的事故時，釘選的內容會先放在這裡，等待歸檔。</translation>
    </message>
    <message>
        <source>File to %1</source>
        <translation>歸檔到 %1</translation>
    </message>
    <message>
        <source>File to an incident</source>
        <translation>歸檔到事故</translation>
    </message>
    <message>
        <source>There is no incident yet. Declare one first.</source>
        <translation>還沒有事故，請先宣告。</translation>
    </message>
</context>
<context>
    <name>wardroom::PinWords</name>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日誌行</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 點</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 點</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>間隔 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation>資料凍結於 %1</translation>
    </message>
    <message>
        <source>Frozen %1 by %2</source>
        <translation>資料凍結於 %1（%2）</translation>
    </message>
    <message>
        <source>thinned, lowest and highest values kept</source>
        <translation>已精簡，保留最低與最高值</translation>
    </message>
    <message>
        <source>not all of it was kept</source>
        <translation>只保留部分內容</translation>
    </message>
    <message>
        <source>sensitive values masked</source>
        <translation>敏感值已遮罩</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>%2 中的前 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::PlaceholderBody</name>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Definition of the panel, JSON</source>
        <translation>面板的定義，JSON</translation>
    </message>
    <message>
        <source>Its queries brought no data.</source>
        <translation>它的查詢沒有傳回資料。</translation>
    </message>
</context>
<context>
    <name>wardroom::ProblemText</name>
    <message>
        <source>%1 could not be read, so the defaults are used. The file was kept as %2.</source>
        <translation>無法讀取 %1，因此使用預設值。原檔保留為 %2。</translation>
    </message>
    <message>
        <source>%1 is from a newer version of Wardroom. What is known here is used; a copy was kept as %2.</source>
        <translation>%1 來自較新版的 Wardroom。這裡只使用能辨識的部分；已保留副本 %2。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in %2 is not understood. It stays in the file, but is not used.</source>
        <translation>無法辨識 %2 中的項目「%1」。它會留在檔案裡，但不會使用。</translation>
    </message>
    <message>
        <source>Two entries in %1 had the same name. One of them is now called &quot;%2&quot;.</source>
        <translation>%1 中有兩個同名項目，其中一個現在叫「%2」。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Check the folder and the free space; the change holds until you close Wardroom.</source>
        <translation>無法儲存 %1：%2。請檢查資料夾與可用空間；這項變更只保留到你關閉 Wardroom 為止。</translation>
    </message>
</context>
<context>
    <name>wardroom::ProposalModel</name>
    <message>
        <source>The text does not tell the day; it was taken from the event before.</source>
        <translation>文字中沒有日期，採用上一筆事件的日期。</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>動作者</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>wardroom::QueryEditRow</name>
    <message>
        <source>This query is in a language that Wardroom does not speak. It stays as it is.</source>
        <translation>Wardroom 不支援這個查詢的語言，查詢保持原樣。</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>查詢 %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>Legend of query %1</source>
        <translation>查詢 %1 的圖例</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>瞬時</translation>
    </message>
    <message>
        <source>Asks for the newest value only</source>
        <translation>只查詢最新的值</translation>
    </message>
    <message>
        <source>Do not run this query</source>
        <translation>不執行這個查詢</translation>
    </message>
    <message>
        <source>Remove query %1</source>
        <translation>移除查詢 %1</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>時間序列</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>熱圖</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>結果的形式</translation>
    </message>
</context>
<context>
    <name>wardroom::QueryPane</name>
    <message>
        <source>Prometheus would take the comments away. Remove them first.</source>
        <translation>Prometheus 會刪掉註解，請先移除註解。</translation>
    </message>
    <message>
        <source>The query was not formatted.</source>
        <translation>查詢未格式化。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Add query</source>
        <translation>新增查詢</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Over the time range of the window</source>
        <translation>依視窗的時間範圍</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>瞬時</translation>
    </message>
    <message>
        <source>At the end of the time range</source>
        <translation>在時間範圍的終點</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史紀錄</translation>
    </message>
    <message>
        <source>Add to dashboard</source>
        <translation>加到儀表板</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>wardroom::QueryRow</name>
    <message>
        <source>PromQL, such as sum by (route) (rate(http_requests_total[$__rate_interval]))</source>
        <translation>PromQL，例如 sum by (route) (rate(http_requests_total[$__rate_interval]))</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>查詢 %1</translation>
    </message>
    <message>
        <source>Remove this query</source>
        <translation>移除這個查詢</translation>
    </message>
    <message>
        <source>Remove query %1</source>
        <translation>移除查詢 %1</translation>
    </message>
    <message>
        <source>Format query %1</source>
        <translation>格式化查詢 %1</translation>
    </message>
    <message>
        <source>Format the query (%1)</source>
        <translation>格式化查詢（%1）</translation>
    </message>
    <message>
        <source>This server can not format queries.</source>
        <translation>這個伺服器不支援查詢格式化。</translation>
    </message>
    <message>
        <source>There is no Prometheus to format it.</source>
        <translation>沒有 Prometheus 可用來格式化查詢。</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>執行中…</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 個時間序列</numerusform>
        </translation>
    </message>
    <message>
        <source>from the run before</source>
        <translation>上一次執行的結果</translation>
    </message>
    <message>
        <source>Prometheus can not run the query.</source>
        <translation>Prometheus 無法執行這個查詢。</translation>
    </message>
</context>
<context>
    <name>wardroom::Rail</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>wardroom::RangePopup</name>
    <message>
        <source>Time range</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>顯示這個範圍</translation>
    </message>
    <message>
        <source>From %1
to %2</source>
        <translation>從 %1
到 %2</translation>
    </message>
</context>
<context>
    <name>wardroom::ReadOnlyWindow</name>
    <message>
        <source>%1 (read only)</source>
        <translation>%1（唯讀）</translation>
    </message>
    <message>
        <source>Read only: these incidents are not on this computer. To keep and to edit them, open the file again and merge it.</source>
        <translation>唯讀：這些事故不在這台電腦上。若要保留並編輯，請再次開啟檔案並合併。</translation>
    </message>
</context>
<context>
    <name>wardroom::RegexText</name>
    <message>
        <source>The regular expression %1 is broken and is not applied: %2.</source>
        <translation>正規表示式 %1 有誤，未套用：%2。</translation>
    </message>
    <message>
        <source>The regular expression %1 takes too long. What it could not decide on counts as not matching.</source>
        <translation>正規表示式 %1 耗時過久。無法判定的部分視為不符合。</translation>
    </message>
</context>
<context>
    <name>wardroom::ResultModel</name>
    <message>
        <source>histogram: %1 observations, sum %2</source>
        <translation>直方圖：%1 個觀測值，總和 %2</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
</context>
<context>
    <name>wardroom::ResultPane</name>
    <message>
        <source>Graph</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始資料</translation>
    </message>
    <message>
        <source>View of the answer</source>
        <translation>結果的顯示方式</translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation>表格形式的結果</translation>
    </message>
    <message>
        <source>Answer as text</source>
        <translation>文字形式的結果</translation>
    </message>
    <message>
        <source>This environment has no Prometheus.</source>
        <translation>這個環境沒有 Prometheus。</translation>
    </message>
    <message>
        <source>Its answers would stand here. Add a Prometheus to the connection in the settings.</source>
        <translation>這裡會顯示查詢結果。請在設定中為連線加上 Prometheus。</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>還沒有結果。</translation>
    </message>
    <message>
        <source>Correct the query and run it again.</source>
        <translation>請修正查詢，再執行一次。</translation>
    </message>
    <message>
        <source>Ask a question.</source>
        <translation>輸入查詢。</translation>
    </message>
    <message>
        <source>Write a query and run it, or choose a metric under Metrics.</source>
        <translation>請輸入查詢並執行，或到「指標」選擇一個指標。</translation>
    </message>
    <message>
        <source>a point every %1</source>
        <translation>每 %1一個點</translation>
    </message>
    <message>
        <source>An instant has no graph.</source>
        <translation>瞬時查詢沒有圖表。</translation>
    </message>
    <message>
        <source>Choose Range, or look at the table.</source>
        <translation>請選擇「範圍」，或查看表格。</translation>
    </message>
    <message>
        <source>No data in this time range.</source>
        <translation>這個時間範圍內沒有資料。</translation>
    </message>
    <message>
        <source>Widen the time range, or check the names of metric and labels.</source>
        <translation>請放寬時間範圍，或檢查指標與標籤的名稱。</translation>
    </message>
    <message>
        <source>The first %1 series are drawn; %2 more are in the table.</source>
        <translation>只畫出前 %1 個時間序列，另外 %2 個在表格中。</translation>
    </message>
    <message>
        <source>The first %1 series are listed; %2 more came.</source>
        <translation>只列出前 %1 個時間序列，另外還有 %2 個。</translation>
    </message>
    <message>
        <source>The first %1 lines; %2 more samples came.</source>
        <translation>只顯示前 %1 行，另外還有 %2 個樣本。</translation>
    </message>
    <message>
        <source>Exemplars</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Single requests as points, with their traces</source>
        <translation>以點標示個別請求，並附上其追蹤</translation>
    </message>
    <message>
        <source>The server has no exemplars for these queries.</source>
        <translation>伺服器沒有這些查詢的 Exemplar。</translation>
    </message>
    <message>
        <source>The earlier time is not shown. %1</source>
        <translation>未顯示較早的時段。%1</translation>
    </message>
</context>
<context>
    <name>wardroom::RevisionWords</name>
    <message>
        <source>made by a pin</source>
        <translation>由釘選建立</translation>
    </message>
    <message>
        <source>recorded automatically</source>
        <translation>自動記錄</translation>
    </message>
    <message>
        <source>made</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>已還原</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>加星號</translation>
    </message>
    <message>
        <source>star removed</source>
        <translation>取消星號</translation>
    </message>
    <message>
        <source>text removed</source>
        <translation>刪除內文</translation>
    </message>
    <message>
        <source>text added</source>
        <translation>新增內文</translation>
    </message>
    <message>
        <source>text extended</source>
        <translation>補充內文</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>修改內文</translation>
    </message>
    <message>
        <source>title: %1 → %2</source>
        <translation>標題：%1 → %2</translation>
    </message>
    <message>
        <source>time: %1 → %2</source>
        <translation>時間：%1 → %2</translation>
    </message>
    <message>
        <source>end: %1 → %2</source>
        <translation>結束：%1 → %2</translation>
    </message>
    <message>
        <source>lane: %1 → %2</source>
        <translation>分類：%1 → %2</translation>
    </message>
    <message>
        <source>visibility: %1 → %2</source>
        <translation>可見性：%1 → %2</translation>
    </message>
    <message>
        <source>impact: %1 → %2</source>
        <translation>影響：%1 → %2</translation>
    </message>
    <message>
        <source>happened %1 times</source>
        <translation>發生 %1 次</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field of a later version</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>wardroom::RoleHolderDelegate</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>wardroom::RolesDialog</name>
    <message>
        <source>Who does what?</source>
        <translation>誰負責什麼？</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>姓名，以半形逗號分隔</translation>
    </message>
    <message>
        <source>Assign roles</source>
        <translation>指派角色</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wardroom::RolesModel</name>
    <message>
        <source>Enter hands it over</source>
        <translation>按 Enter 交接</translation>
    </message>
</context>
<context>
    <name>wardroom::RoomEntrance</name>
    <message>
        <source>Open incidents</source>
        <translation>進行中的事故</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>宣告事故</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>開啟範例</translation>
    </message>
    <message>
        <source>Which incident?</source>
        <translation>要處理哪一起事故？</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>沒有進行中的事故</translation>
    </message>
    <message>
        <source>Several are open. Choose the one this room is for.</source>
        <translation>有多起事故進行中，請選擇這間作戰室要處理的事故。</translation>
    </message>
    <message>
        <source>Severity, clocks, roles, checklist, charts and the timeline of an incident would be here.</source>
        <translation>這裡會顯示事故的嚴重程度、計時、角色、檢查清單、圖表與時間軸。</translation>
    </message>
    <message>
        <source>Open the last one, %1</source>
        <translation>開啟最近的 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::RoomStatusLine</name>
    <message>
        <source>No environment is open</source>
        <translation>尚未開啟環境</translation>
    </message>
    <message>
        <source>Incidents can not be read</source>
        <translation>無法讀取事故</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>儲存中</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::RowHeader</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n 個面板</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, closed, %2</source>
        <translation>列 %1，已收合，%2</translation>
    </message>
    <message>
        <source>Row %1, open</source>
        <translation>列 %1，已展開</translation>
    </message>
</context>
<context>
    <name>wardroom::RulesModel</name>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>耗時 %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>記錄規則</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>觸發中</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待觸發</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>未觸發</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康狀態</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>上次評估</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近錯誤</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗時</translation>
    </message>
</context>
<context>
    <name>wardroom::SavedLabel</name>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Incidents can not be read</source>
        <translation>無法讀取事故</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n changes</source>
        <translation>
            <numerusform>正在儲存 %n 項變更</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Changes of incidents are on this computer&apos;s disk at the moment they are shown as saved.</source>
        <translation>顯示為已儲存時，事故的變更已寫入這台電腦的磁碟。</translation>
    </message>
</context>
<context>
    <name>wardroom::SecretField</name>
    <message>
        <source>Kept in the keychain</source>
        <translation>保存在鑰匙圈</translation>
    </message>
</context>
<context>
    <name>wardroom::SelectionBar</name>
    <message>
        <source>Lane</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可見性</translation>
    </message>
    <message numerus="yes">
        <source>%n events chosen</source>
        <translation>
            <numerusform>已選取 %n 筆事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n events</source>
        <translation>
            <numerusform>為 %n 筆事件加星號</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n events</source>
        <translation>
            <numerusform>刪除 %n 筆事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardroom::ServerListPane</name>
    <message>
        <source>Problems only</source>
        <translation>只看有問題的</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>沒有問題。</translation>
    </message>
    <message>
        <source>All that is listed here is well.</source>
        <translation>列在這裡的項目全都正常。</translation>
    </message>
    <message>
        <source>Nothing fits the search.</source>
        <translation>沒有符合搜尋的項目。</translation>
    </message>
    <message>
        <source>Shorten it to see more.</source>
        <translation>縮短搜尋字詞可看到更多。</translation>
    </message>
</context>
<context>
    <name>wardroom::ServiceHealthModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 個警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial</source>
        <translation>
            <numerusform>%n 個部分資料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 個未知</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分資料</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>no data %1</source>
        <translation>%1無資料</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
</context>
<context>
    <name>wardroom::SettingsPage</name>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>wardroom::SharedFiles</name>
    <message>
        <source>Wardroom incidents (*.wardroom)</source>
        <translation>Wardroom 事故（*.wardroom）</translation>
    </message>
    <message>
        <source>incidents</source>
        <comment>a file&apos;s name</comment>
        <translation>事故</translation>
    </message>
    <message numerus="yes">
        <source>Share %n incidents</source>
        <translation>
            <numerusform>分享 %n 起事故</numerusform>
        </translation>
    </message>
    <message>
        <source>The incidents were not written to %1. %2</source>
        <translation>事故未寫入 %1。%2</translation>
    </message>
    <message>
        <source>Open shared incidents</source>
        <translation>開啟分享的事故</translation>
    </message>
</context>
<context>
    <name>wardroom::SilenceComposer</name>
    <message>
        <source>There is no matcher. Add one that says which alerts to silence.</source>
        <translation>沒有比對條件。請加上一個，指明要靜音哪些告警。</translation>
    </message>
    <message>
        <source>A matcher has no label. Name the label that it compares.</source>
        <translation>有個比對條件沒有標籤。請填上它要比對的標籤。</translation>
    </message>
    <message>
        <source>A matcher is not a regular expression that Alertmanager understands. Correct it.</source>
        <translation>Alertmanager 無法解析其中一個比對條件的正規表示式，請修正。</translation>
    </message>
    <message>
        <source>Every matcher also accepts a missing label, so this would silence everything. Make one of them name a value.</source>
        <translation>每個比對條件都接受沒有該標籤的告警，這樣會靜音所有告警。請為其中一個指定值。</translation>
    </message>
    <message>
        <source>The silence ends before it starts. Choose a later end.</source>
        <translation>結束時間早於開始時間。請選較晚的結束時間。</translation>
    </message>
    <message>
        <source>The end is in the past. Choose a later one.</source>
        <translation>結束時間已經過去。請選較晚的時間。</translation>
    </message>
    <message>
        <source>Nobody is named as creator. Write who silences.</source>
        <translation>沒有填建立者。請寫下是誰設的靜音。</translation>
    </message>
    <message>
        <source>There is no comment. Write why, for whoever finds this silence.</source>
        <translation>沒有備註。請寫下原因，給日後看到這個靜音的人。</translation>
    </message>
    <message>
        <source>Close without silencing</source>
        <translation>關閉，不靜音</translation>
    </message>
    <message>
        <source>Matchers, all must hold</source>
        <translation>比對條件，須全部符合</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>30 m</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小時</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 小時</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 小時</translation>
    </message>
    <message>
        <source>Until 09:00</source>
        <translation>到 09:00</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>Ends, %1</source>
        <translation>結束（%1）</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>Silence again</source>
        <translation>再次靜音</translation>
    </message>
    <message>
        <source>New silence</source>
        <translation>新增靜音</translation>
    </message>
    <message>
        <source>Edit silence</source>
        <translation>編輯靜音</translation>
    </message>
    <message numerus="yes">
        <source>This hides %n alerts of priority P0.</source>
        <translation>
            <numerusform>這會隱藏 %n 個 P0 告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save silence</source>
        <translation>儲存靜音</translation>
    </message>
    <message numerus="yes">
        <source>Silence %n alerts</source>
        <translation>
            <numerusform>靜音 %n 個告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Create silence</source>
        <translation>建立靜音</translation>
    </message>
</context>
<context>
    <name>wardroom::SilenceDelegate</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1，%2後</translation>
    </message>
    <message>
        <source>%1, starts in %2</source>
        <translation>%1，%2後開始</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1，%2前</translation>
    </message>
</context>
<context>
    <name>wardroom::SilenceModel</name>
    <message>
        <source>active</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>尚未開始</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>比對條件</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>wardroom::SilencePreview</name>
    <message numerus="yes">
        <source>%n alerts now</source>
        <translation>
            <numerusform>目前有 %n 個告警符合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alerts now</source>
        <translation>
            <numerusform>個告警目前符合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardroom::SilencesPane</name>
    <message>
        <source>New silence…</source>
        <translation>新增靜音…</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Silence again…</source>
        <translation>再次靜音…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Choose one silence to edit.</source>
        <translation>請選一個靜音來編輯。</translation>
    </message>
    <message numerus="yes">
        <source>Expire %n silences</source>
        <translation>
            <numerusform>讓 %n 個靜音失效</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a silence that is active or pending.</source>
        <translation>請選一個生效中或尚未開始的靜音。</translation>
    </message>
    <message numerus="yes">
        <source>Expire %n silences?</source>
        <translation>
            <numerusform>要讓 %n 個靜音失效嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts that they hide will notify again. An expired silence can be made anew, but not revived.</source>
        <translation>被隱藏的告警會再次發出通知。已失效的靜音可以重新建立，但無法恢復。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wardroom::StateView</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>wardroom::StatusLine</name>
    <message>
        <source>Secrets are kept until you quit</source>
        <translation>機密資料保留到結束程式為止</translation>
    </message>
    <message>
        <source>This computer has no keychain that Wardroom can use, so passwords and tokens are kept in memory only. You will have to enter them again.</source>
        <translation>這台電腦沒有 Wardroom 可用的鑰匙圈，因此密碼與權杖只留在記憶體中，之後需要重新輸入。</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>尚無資料</translation>
    </message>
    <message>
        <source>Data as of %1 %2</source>
        <translation>資料截至 %1 %2</translation>
    </message>
</context>
<context>
    <name>wardroom::StatusUpdatesModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時間（%1）</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>發布者</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次更新</translation>
    </message>
</context>
<context>
    <name>wardroom::StoryText</name>
    <message>
        <source>Status: %1 → %2</source>
        <translation>狀態：%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 steps down</source>
        <comment>role, name</comment>
        <translation>%1卸任：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 hands over to %3</source>
        <comment>role, name, name</comment>
        <translation>%1交接：%2 → %3</translation>
    </message>
    <message>
        <source>Checklist: %1 (done)</source>
        <translation>檢查清單：%1（完成）</translation>
    </message>
    <message>
        <source>Checklist: %1 (started)</source>
        <translation>檢查清單：%1（開始）</translation>
    </message>
    <message>
        <source>Checklist: %1 (open again)</source>
        <translation>檢查清單：%1（改回未完成）</translation>
    </message>
    <message>
        <source>Milestone “%1”: %2</source>
        <translation>里程碑「%1」：%2</translation>
    </message>
    <message>
        <source>Milestone “%1” removed</source>
        <translation>移除里程碑「%1」</translation>
    </message>
    <message>
        <source>Severity: %1 → %2</source>
        <translation>嚴重程度：%1 → %2</translation>
    </message>
    <message>
        <source>Two computers gave the same number: this incident is %1, “%2” is %3</source>
        <translation>兩台電腦各自用了同一個編號：這起事故是 %1，「%2」是 %3</translation>
    </message>
    <message>
        <source>%1 declared: %2, %3</source>
        <comment>number, severity, title</comment>
        <translation>%1 宣告事故：%2，%3</translation>
    </message>
</context>
<context>
    <name>wardroom::TableBody</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The first %1 rows are shown. Narrow the query to see the others.</source>
        <translation>只顯示前 %1 列。縮小查詢範圍可看到其他列。</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>複製值</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::TargetsModel</name>
    <message>
        <source>%1 of %2 up</source>
        <translation>%1/%2 正常</translation>
    </message>
    <message>
        <source>up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>down</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端點</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Last scrape</source>
        <translation>上次抓取</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近錯誤</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗時</translation>
    </message>
</context>
<context>
    <name>wardroom::ThresholdsField</name>
    <message>
        <source>Add threshold</source>
        <translation>新增門檻值</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>門檻值 %1</translation>
    </message>
    <message>
        <source>below all</source>
        <translation>低於所有門檻值</translation>
    </message>
    <message>
        <source>Colour of threshold %1</source>
        <translation>門檻值 %1 的顏色</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove threshold %1</source>
        <translation>移除門檻值 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::TimeField</name>
    <message>
        <source>This is not a time. Write 14:35, -10m or yesterday 23:10.</source>
        <translation>這不是時間。請寫成 14:35、-10m 或昨天 23:10。</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineBar</name>
    <message>
        <source>Filter title, text, actor</source>
        <translation>篩選標題、內文、動作者</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>篩選事件</translation>
    </message>
    <message>
        <source>Time zone of the timeline</source>
        <translation>時間軸的時區</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>復原（%1）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo (%1)</source>
        <translation>重做（%1）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>貼上文字匯入…</translation>
    </message>
    <message>
        <source>Take events from a chat log or a post-mortem</source>
        <translation>從聊天紀錄或事後檢討匯入事件</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新增事件</translation>
    </message>
    <message>
        <source>Zone: incident (%1)</source>
        <translation>時區：事故（%1）</translation>
    </message>
    <message>
        <source>Zone: mine (%1)</source>
        <translation>時區：我的（%1）</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>加星號</translation>
    </message>
    <message>
        <source>Show starred events only</source>
        <translation>只顯示加星號的事件</translation>
    </message>
    <message>
        <source>Automatic %1</source>
        <translation>自動 %1</translation>
    </message>
    <message>
        <source>Show what was recorded automatically, too</source>
        <translation>同時顯示自動記錄的事件</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineCanvas</name>
    <message>
        <source>Title of the event</source>
        <translation>事件標題</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 筆事件</numerusform>
        </translation>
    </message>
    <message>
        <source>This event was recorded by itself; its time is what the source says.</source>
        <translation>這筆事件是自動記錄的，時間以來源為準。</translation>
    </message>
    <message>
        <source>Two periods of impact can not cross. Drop it where there is none.</source>
        <translation>影響時段不能交疊，請放到沒有其他影響時段的位置。</translation>
    </message>
    <message>
        <source>New event at %1</source>
        <translation>在 %1 新增事件</translation>
    </message>
    <message>
        <source>Split the impact at %1</source>
        <translation>在 %1 分割影響</translation>
    </message>
    <message>
        <source>Show all of the incident</source>
        <translation>顯示整起事故</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星號</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>%1, %2: what happened?</source>
        <comment>time, lane</comment>
        <translation>%1，%2：發生了什麼事？</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineDelegate</name>
    <message>
        <source>Goes to the report</source>
        <translation>列入報告</translation>
    </message>
    <message>
        <source>Star it, and it goes to the report</source>
        <translation>加星號即列入報告</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineEditor</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>沒有開啟的事故。</translation>
    </message>
    <message>
        <source>Its timeline would stand here. Choose one in the list, or declare one.</source>
        <translation>這裡會顯示它的時間軸。請在清單中選擇事故，或宣告新的事故。</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>沒有符合篩選條件的事件。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Nothing is on the timeline yet.</source>
        <translation>時間軸上還沒有內容。</translation>
    </message>
    <message>
        <source>What was seen, done and decided would stand here. Ctrl+P pins charts, lines and alerts to it.</source>
        <translation>這裡會顯示看到、做過與決定的事。按 Ctrl+P 可把圖表、日誌行與告警釘選到這裡。</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新增事件</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineModel</name>
    <message>
        <source>Star</source>
        <translation>星號</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>動作者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可見性</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelinePanel</name>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>還沒有記錄。</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelinePresenter</name>
    <message>
        <source>There is no period of impact at this moment. Put the cursor on one to split it.</source>
        <translation>這個時間點沒有影響時段。請把游標移到影響時段上再分割。</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineTable</name>
    <message>
        <source>Events of the timeline</source>
        <translation>時間軸事件</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星號</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可見性</translation>
    </message>
    <message>
        <source>Insert an event after it</source>
        <translation>在後面插入事件</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineWords</name>
    <message>
        <source>Wardroom</source>
        <translation>Wardroom</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>未加星號</translation>
    </message>
    <message numerus="yes">
        <source>%n pins</source>
        <translation>
            <numerusform>%n 項證據</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, lane, title</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>recorded automatically</source>
        <translation>自動記錄</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>動作者：%1</translation>
    </message>
    <message numerus="yes">
        <source>with %n pins</source>
        <translation>
            <numerusform>附 %n 項證據</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>“%1” is not a time between 1970 and 2100. Write 14:35, −10m, yesterday 23:10 or 2026-11-20 14:35.</source>
        <translation>「%1」不是 1970 到 2100 年之間的時間。請寫成 14:35、−10m、昨天 23:10 或 2026-11-20 14:35。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 筆</translation>
    </message>
    <message>
        <source>Read only: merge the file into your incidents to edit it.</source>
        <translation>唯讀：將檔案合併到您的事故後即可編輯。</translation>
    </message>
</context>
<context>
    <name>wardroom::TopBar</name>
    <message>
        <source>Command or search</source>
        <translation>輸入指令或搜尋</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新間隔</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>沒有環境</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>環境：%1</translation>
    </message>
    <message>
        <source>Time range: %1</source>
        <translation>時間範圍：%1</translation>
    </message>
    <message>
        <source>Refresh: %1</source>
        <translation>更新間隔：%1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>時區：%1</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>管理連線…</translation>
    </message>
    <message>
        <source>Pin what has the focus to the incident, with its data</source>
        <translation>將焦點所在的內容連同資料釘選到事故</translation>
    </message>
    <message>
        <source>%1 to file</source>
        <comment>pins</comment>
        <translation>%1 項待歸檔</translation>
    </message>
    <message>
        <source>Pins that belong to no incident yet</source>
        <translation>尚未歸入事故的釘選</translation>
    </message>
</context>
<context>
    <name>wardroom::UpdatesTab</name>
    <message>
        <source>Nobody was told anything yet.</source>
        <translation>還沒有發布任何更新。</translation>
    </message>
    <message>
        <source>What teams, executives and customers were told, and when, stands here.</source>
        <translation>這裡會顯示何時向團隊、主管與客戶說明了什麼。</translation>
    </message>
    <message>
        <source>Write the first update</source>
        <translation>寫下第一則更新</translation>
    </message>
    <message>
        <source>Update overdue by %1</source>
        <translation>更新已逾時 %1</translation>
    </message>
    <message>
        <source>Next update due in %1</source>
        <translation>距下次更新 %1</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>範本…</translation>
    </message>
    <message>
        <source>An update needs a text.</source>
        <translation>更新需要內容。</translation>
    </message>
    <message>
        <source>The next update must be due at a time to come, as 14:35 or +20m.</source>
        <translation>下次更新必須是未來的時間，例如 14:35 或 +20m。</translation>
    </message>
    <message>
        <source>The update was not saved.</source>
        <translation>更新未儲存。</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>狀態更新間隔</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不定時</translation>
    </message>
    <message>
        <source>Minutes between updates</source>
        <translation>狀態更新間隔的分鐘數</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>What happened, what is being done, when you will tell more</source>
        <translation>發生什麼事、正在做什麼、何時再說明</translation>
    </message>
    <message>
        <source>Text of the update</source>
        <translation>更新內容</translation>
    </message>
    <message>
        <source>Next update due</source>
        <translation>下次更新</translation>
    </message>
    <message>
        <source>By the interval, or 14:35</source>
        <translation>依間隔，或 14:35</translation>
    </message>
    <message>
        <source>Note the update</source>
        <translation>記下更新</translation>
    </message>
    <message>
        <source>Noted on the timeline. Wardroom sends nothing by itself: copy the text to where it is read.</source>
        <translation>更新會記在時間軸上。Wardroom 不會自行發送，請把文字複製到對方看得到的地方。</translation>
    </message>
    <message>
        <source>Status updates</source>
        <translation>狀態更新</translation>
    </message>
</context>
<context>
    <name>wardroom::VariableBar</name>
    <message>
        <source>Variables refer to each other in a circle: %1. Their values are those of the file.</source>
        <translation>變數互相循環參照：%1。採用檔案中的值。</translation>
    </message>
    <message>
        <source>Variable %1: %2</source>
        <translation>變數 %1：%2</translation>
    </message>
</context>
<context>
    <name>wardroom::VariableField</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 個中的 %1 個</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>These filters can not be read, and those before them stay: %1</source>
        <translation>無法解析這些篩選條件，仍沿用先前的條件：%1</translation>
    </message>
    <message>
        <source>label=&quot;value&quot;, …</source>
        <translation>label=&quot;value&quot;, …</translation>
    </message>
</context>
<context>
    <name>wardroom::VariableOptionModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>wardroom::VolumeHistogram</name>
    <message>
        <source>Volume, %1 lines</source>
        <translation>日誌量，%1 行</translation>
    </message>
</context>
<context>
    <name>wardroom::VolumePane</name>
    <message>
        <source>Volume</source>
        <translation>日誌量</translation>
    </message>
    <message>
        <source>lines per %1</source>
        <translation>每 %1的行數</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 read in %2</source>
        <translation>%2 內讀取 %1</translation>
    </message>
    <message>
        <source>The volume is not known. %1</source>
        <translation>日誌量未知。%1</translation>
    </message>
    <message>
        <source>Nothing was logged in this range.</source>
        <translation>這個範圍內沒有任何日誌。</translation>
    </message>
    <message>
        <source>Lines by level</source>
        <translation>各等級的行數</translation>
    </message>
</context>
<context>
    <name>wardroom::WallDialog</name>
    <message>
        <source>Show dashboards on the wall?</source>
        <translation>要在電視牆上顯示儀表板嗎？</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>Each is shown for</source>
        <translation>每個顯示時間</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>螢幕</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Show %n dashboards</source>
        <translation>
            <numerusform>顯示 %n 個儀表板</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc leaves the wall</source>
        <translation>按 Esc 離開電視牆</translation>
    </message>
    <message>
        <source>Choose a dashboard and a monitor first</source>
        <translation>請先選擇儀表板與螢幕</translation>
    </message>
</context>
<context>
    <name>wardroom::WallWindow</name>
    <message>
        <source>Wardroom, wall</source>
        <translation>Wardroom，電視牆</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s) can not be shown</source>
        <translation>
            <numerusform>%n 個儀表板無法顯示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardroom::WarRoomBoard</name>
    <message>
        <source>Response checklist</source>
        <translation>檢查清單</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Alerts of this incident</source>
        <translation>本事故告警</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>The checklist is empty.</source>
        <translation>檢查清單是空的。</translation>
    </message>
    <message>
        <source>Nothing is open. /action text @owner due friday adds one</source>
        <translation>沒有待辦。輸入「/action 內容 @負責人 due 週五」可新增</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>時間軸，由新到舊</translation>
    </message>
    <message>
        <source>Alertmanager is not connected</source>
        <translation>未連線到 Alertmanager</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查詢</translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1/%2 個節點</translation>
    </message>
    <message>
        <source>No alert is tied to this incident.</source>
        <translation>這起事故沒有關聯的告警。</translation>
    </message>
    <message>
        <source>None is firing.</source>
        <translation>沒有觸發中的告警。</translation>
    </message>
    <message>
        <source>Whether any fires is not known.</source>
        <translation>不知道是否有告警觸發。</translation>
    </message>
    <message>
        <source>Response checklist, %1 of %2 done</source>
        <translation>檢查清單，%1/%2 已完成</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>觸發中</translation>
    </message>
    <message>
        <source>Alerts of this incident, %1 firing</source>
        <translation>本事故告警，%1 個觸發中</translation>
    </message>
    <message>
        <source>To do, %1 open, %2 overdue</source>
        <translation>待辦，%1 項未完成，%2 項逾期</translation>
    </message>
</context>
<context>
    <name>wardroom::WarRoomMirror</name>
    <message>
        <source>Wardroom, war room</source>
        <translation>Wardroom，作戰室</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>沒有進行中的事故</translation>
    </message>
</context>
<context>
    <name>wardroom::WarRoomPage</name>
    <message>
        <source>Show on a second screen</source>
        <translation>在第二個螢幕上顯示</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Post an update…</source>
        <translation>發布更新…</translation>
    </message>
    <message>
        <source>Another incident</source>
        <translation>其他事故</translation>
    </message>
</context>
<context>
    <name>wardroom::WarRoomPresenter</name>
    <message>
        <source>No incident is open.</source>
        <translation>沒有進行中的事故。</translation>
    </message>
    <message>
        <source>The incident is still being read. Enter it again in a moment.</source>
        <translation>事故仍在讀取中，請稍後再輸入一次。</translation>
    </message>
</context>
<context>
    <name>wardroom::WindowActions</name>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>電視牆</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新增視窗(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>關閉視窗(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>指令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>立即更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>較早時段(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>較晚時段(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the range before</source>
        <translation>回到上一個範圍(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>一般文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;log file&apos;s folder</source>
        <translation>顯示日誌檔的資料夾(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Wardroom</source>
        <translation>關於 Wardroom(&amp;A)</translation>
    </message>
    <message>
        <source>About Wardroom</source>
        <translation>關於 Wardroom</translation>
    </message>
    <message>
        <source>Wardroom %1</source>
        <translation>Wardroom %1</translation>
    </message>
    <message>
        <source>Console for SRE leads and incident commanders. Free software under the GNU General Public License, version 3 or later. Qt %1.</source>
        <translation>給 SRE 負責人與事故指揮官的主控台。依 GNU 通用公共授權條款第 3 版或更新版本發布的自由軟體。Qt %1。</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>鍵盤與滑鼠(&amp;K)</translation>
    </message>
</context>
<context>
    <name>wardroom::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>wardroom::WindowNotice</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>wardroom::ZonePopup</name>
    <message>
        <source>Time zones</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Search a place</source>
        <translation>搜尋地點</translation>
    </message>
</context>
</TS>
