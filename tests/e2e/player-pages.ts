/** Players in the form that their scripts give them, with the words and bars that they change all the time. */
export const PLAYERS: Readonly<Record<string, string>> = {
  'video.js':
    '<div class="video-js vjs-default-skin vjs-controls-enabled vjs-playing" tabindex="-1" lang="en"><video class="vjs-tech" tabindex="-1"></video><div class="vjs-poster"></div><div class="vjs-loading-spinner"><span class="vjs-control-text">Video Player is loading.</span></div><button class="vjs-big-play-button" type="button"><span class="vjs-control-text">Play Video</span></button><div class="vjs-control-bar"><button class="vjs-play-control" type="button"><span class="vjs-control-text">Pause</span></button><div class="vjs-current-time"><span class="vjs-control-text">Current Time </span><span class="time">0:00</span></div><div class="vjs-progress-holder" role="slider" aria-valuenow="0"><div class="bar" style="width: 0%"></div></div><span class="label">Unmute</span></div><div class="vjs-modal-dialog" role="dialog"><p class="vjs-modal-dialog-description">This is a modal window.</p></div></div>',
  'JW Player':
    '<div class="jwplayer jw-reset jw-state-playing jw-stretch-uniform" tabindex="0" aria-label="Video Player"><div class="jw-wrapper jw-reset"><div class="jw-media jw-reset"><video class="jw-video jw-reset"></video></div><div class="jw-controls jw-reset"><div class="jw-controlbar jw-reset"><div class="jw-slider-time jw-reset" role="slider" aria-valuenow="0"><div class="bar" style="width: 0%"></div></div><div class="jw-icon jw-icon-playback jw-reset" role="button" aria-label="Pause"></div><div class="jw-text-elapsed jw-reset time">0:00</div><div class="jw-text jw-reset label">Live</div><div class="jw-tooltip jw-reset"><div class="jw-text">Fullscreen</div></div></div></div></div></div>',
  'a Brightcove-like player':
    '<video-js class="video-js vjs-fluid bc-player-default_default bc-iframe" data-account="1" data-player="default" data-video-id="2" tabindex="-1"><video class="vjs-tech"></video><div class="vjs-dock-text"><div class="vjs-dock-title">Flood in the north</div><div class="vjs-dock-description">The river at its highest.</div></div><div class="vjs-control-bar"><div class="vjs-remaining-time"><span class="vjs-control-text">Remaining Time </span><span class="time">-0:00</span></div><div class="vjs-progress-holder" role="slider" aria-valuenow="0"><div class="bar" style="width: 0%"></div></div><span class="label">Captions</span></div></video-js>',
  Plyr: '<div tabindex="0" class="plyr plyr--full-ui plyr--video plyr--html5 plyr--playing"><div class="plyr__controls"><button class="plyr__controls__item plyr__control" type="button" data-plyr="play"><span class="label--pressed plyr__sr-only">Pause</span><span class="label--not-pressed plyr__sr-only">Play</span></button><div class="plyr__controls__item plyr__progress__container"><div class="plyr__progress" role="slider" aria-valuenow="0"><div class="bar" style="width: 0%"></div><span class="plyr__tooltip">00:00</span></div></div><div class="plyr__controls__item plyr__time plyr__time--current time" aria-label="Current time">00:00</div><span class="label">Settings</span></div><div class="plyr__video-wrapper"><video></video></div></div>',
};

/**
 * The player's script: time and bar go on, and labels are built anew; it counts its turns and what went wrong in them.
 */
export const PLAYER_SCRIPT = `<script>
window.player = { turns: 0, errors: 0 };
const play = document.querySelector('.player').firstElementChild;
const time = play.querySelector('.time');
const bar = play.querySelector('.bar');
setInterval(() => {
  const { turns } = player;
  try {
    time.firstChild.data = '0:' + String(turns % 60).padStart(2, '0');
    bar.style.width = turns % 100 + '%';
    bar.parentNode.setAttribute('aria-valuenow', String(turns % 100));
    const old = play.querySelector('.label');
    const label = document.createElement('span');
    label.className = 'label';
    label.textContent = old.textContent;
    old.replaceWith(label);
  } catch (error) {
    player.errors++;
  }
  player.turns++;
}, 40);
</script>`;
