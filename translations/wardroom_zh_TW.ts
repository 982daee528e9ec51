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
    <name>wardroom::AppContext</name>
    <message>
        <source>The log file can not be written: %1</source>
        <translation>無法寫入日誌檔：%1</translation>
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
</context>
<context>
    <name>wardroom::DashboardView</name>
    <message>
        <source>All dashboards</source>
        <translation>所有儀表板</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>Marks alerts and deployments on all charts</source>
        <translation>在所有圖表上標示告警與部署</translation>
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
        <source>before the deployment</source>
        <translation>部署前</translation>
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
    <name>wardroom::FramedPanel</name>
    <message>
        <source>No data in this time range</source>
        <translation>這個時間範圍內沒有資料</translation>
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
        <source>The ad hoc filters %1 are kept, but not applied.</source>
        <translation>臨時篩選條件 %1 會保留，但不會套用。</translation>
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
    <name>wardroom::PanelView</name>
    <message>
        <source>%1 old</source>
        <translation>%1前的資料</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1/%2 個查詢</translation>
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
        <source>Took</source>
        <translation>耗時</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近錯誤</translation>
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
        <source>Took</source>
        <translation>耗時</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近錯誤</translation>
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
</context>
<context>
    <name>wardroom::VariableBar</name>
    <message>
        <source>Variables refer to each other in a circle: %1. Their values are those of the file.</source>
        <translation>變數互相循環參照：%1。採用檔案中的值。</translation>
    </message>
</context>
<context>
    <name>wardroom::VariableField</name>
    <message>
        <source>no filters</source>
        <translation>無篩選</translation>
    </message>
    <message>
        <source>Ad hoc filters are kept, but not applied.</source>
        <translation>臨時篩選條件會保留，但不會套用。</translation>
    </message>
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
