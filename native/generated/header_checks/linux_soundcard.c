/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/soundcard.h>)
#include <linux/soundcard.h>
#ifdef SNDCTL_SEQ_RESET
_Static_assert((unsigned long long)(SNDCTL_SEQ_RESET) == 0x5100ULL || (unsigned long long)(SNDCTL_SEQ_RESET) == (unsigned long long)(long long)(int)0x5100ULL, "SNDCTL_SEQ_RESET is 20736 in the table");
#endif
#ifdef SNDCTL_SEQ_SYNC
_Static_assert((unsigned long long)(SNDCTL_SEQ_SYNC) == 0x5101ULL || (unsigned long long)(SNDCTL_SEQ_SYNC) == (unsigned long long)(long long)(int)0x5101ULL, "SNDCTL_SEQ_SYNC is 20737 in the table");
#endif
#ifdef SNDCTL_SYNTH_INFO
_Static_assert((unsigned long long)(SNDCTL_SYNTH_INFO) == 0xc08c5102ULL || (unsigned long long)(SNDCTL_SYNTH_INFO) == (unsigned long long)(long long)(int)0xc08c5102ULL, "SNDCTL_SYNTH_INFO is 3230421250 in the table");
#endif
#ifdef SNDCTL_SEQ_CTRLRATE
_Static_assert((unsigned long long)(SNDCTL_SEQ_CTRLRATE) == 0xc0045103ULL || (unsigned long long)(SNDCTL_SEQ_CTRLRATE) == (unsigned long long)(long long)(int)0xc0045103ULL, "SNDCTL_SEQ_CTRLRATE is 3221508355 in the table");
#endif
#ifdef SNDCTL_SEQ_GETOUTCOUNT
_Static_assert((unsigned long long)(SNDCTL_SEQ_GETOUTCOUNT) == 0x80045104ULL || (unsigned long long)(SNDCTL_SEQ_GETOUTCOUNT) == (unsigned long long)(long long)(int)0x80045104ULL, "SNDCTL_SEQ_GETOUTCOUNT is 2147766532 in the table");
#endif
#ifdef SNDCTL_SEQ_GETINCOUNT
_Static_assert((unsigned long long)(SNDCTL_SEQ_GETINCOUNT) == 0x80045105ULL || (unsigned long long)(SNDCTL_SEQ_GETINCOUNT) == (unsigned long long)(long long)(int)0x80045105ULL, "SNDCTL_SEQ_GETINCOUNT is 2147766533 in the table");
#endif
#ifdef SNDCTL_SEQ_PERCMODE
_Static_assert((unsigned long long)(SNDCTL_SEQ_PERCMODE) == 0x40045106ULL || (unsigned long long)(SNDCTL_SEQ_PERCMODE) == (unsigned long long)(long long)(int)0x40045106ULL, "SNDCTL_SEQ_PERCMODE is 1074024710 in the table");
#endif
#ifdef SNDCTL_FM_LOAD_INSTR
_Static_assert((unsigned long long)(SNDCTL_FM_LOAD_INSTR) == 0x40285107ULL || (unsigned long long)(SNDCTL_FM_LOAD_INSTR) == (unsigned long long)(long long)(int)0x40285107ULL, "SNDCTL_FM_LOAD_INSTR is 1076384007 in the table");
#endif
#ifdef SNDCTL_SEQ_TESTMIDI
_Static_assert((unsigned long long)(SNDCTL_SEQ_TESTMIDI) == 0x40045108ULL || (unsigned long long)(SNDCTL_SEQ_TESTMIDI) == (unsigned long long)(long long)(int)0x40045108ULL, "SNDCTL_SEQ_TESTMIDI is 1074024712 in the table");
#endif
#ifdef SNDCTL_SEQ_RESETSAMPLES
_Static_assert((unsigned long long)(SNDCTL_SEQ_RESETSAMPLES) == 0x40045109ULL || (unsigned long long)(SNDCTL_SEQ_RESETSAMPLES) == (unsigned long long)(long long)(int)0x40045109ULL, "SNDCTL_SEQ_RESETSAMPLES is 1074024713 in the table");
#endif
#ifdef SNDCTL_SEQ_NRSYNTHS
_Static_assert((unsigned long long)(SNDCTL_SEQ_NRSYNTHS) == 0x8004510aULL || (unsigned long long)(SNDCTL_SEQ_NRSYNTHS) == (unsigned long long)(long long)(int)0x8004510aULL, "SNDCTL_SEQ_NRSYNTHS is 2147766538 in the table");
#endif
#ifdef SNDCTL_SEQ_NRMIDIS
_Static_assert((unsigned long long)(SNDCTL_SEQ_NRMIDIS) == 0x8004510bULL || (unsigned long long)(SNDCTL_SEQ_NRMIDIS) == (unsigned long long)(long long)(int)0x8004510bULL, "SNDCTL_SEQ_NRMIDIS is 2147766539 in the table");
#endif
#ifdef SNDCTL_MIDI_INFO
_Static_assert((unsigned long long)(SNDCTL_MIDI_INFO) == 0xc074510cULL || (unsigned long long)(SNDCTL_MIDI_INFO) == (unsigned long long)(long long)(int)0xc074510cULL, "SNDCTL_MIDI_INFO is 3228848396 in the table");
#endif
#ifdef SNDCTL_SEQ_THRESHOLD
_Static_assert((unsigned long long)(SNDCTL_SEQ_THRESHOLD) == 0x4004510dULL || (unsigned long long)(SNDCTL_SEQ_THRESHOLD) == (unsigned long long)(long long)(int)0x4004510dULL, "SNDCTL_SEQ_THRESHOLD is 1074024717 in the table");
#endif
#ifdef SNDCTL_SYNTH_MEMAVL
_Static_assert((unsigned long long)(SNDCTL_SYNTH_MEMAVL) == 0xc004510eULL || (unsigned long long)(SNDCTL_SYNTH_MEMAVL) == (unsigned long long)(long long)(int)0xc004510eULL, "SNDCTL_SYNTH_MEMAVL is 3221508366 in the table");
#endif
#ifdef SNDCTL_FM_4OP_ENABLE
_Static_assert((unsigned long long)(SNDCTL_FM_4OP_ENABLE) == 0x4004510fULL || (unsigned long long)(SNDCTL_FM_4OP_ENABLE) == (unsigned long long)(long long)(int)0x4004510fULL, "SNDCTL_FM_4OP_ENABLE is 1074024719 in the table");
#endif
#ifdef SNDCTL_SEQ_PANIC
_Static_assert((unsigned long long)(SNDCTL_SEQ_PANIC) == 0x5111ULL || (unsigned long long)(SNDCTL_SEQ_PANIC) == (unsigned long long)(long long)(int)0x5111ULL, "SNDCTL_SEQ_PANIC is 20753 in the table");
#endif
#ifdef SNDCTL_SEQ_OUTOFBAND
_Static_assert((unsigned long long)(SNDCTL_SEQ_OUTOFBAND) == 0x40085112ULL || (unsigned long long)(SNDCTL_SEQ_OUTOFBAND) == (unsigned long long)(long long)(int)0x40085112ULL, "SNDCTL_SEQ_OUTOFBAND is 1074286866 in the table");
#endif
#ifdef SNDCTL_SEQ_GETTIME
_Static_assert((unsigned long long)(SNDCTL_SEQ_GETTIME) == 0x80045113ULL || (unsigned long long)(SNDCTL_SEQ_GETTIME) == (unsigned long long)(long long)(int)0x80045113ULL, "SNDCTL_SEQ_GETTIME is 2147766547 in the table");
#endif
#ifdef SNDCTL_SYNTH_ID
_Static_assert((unsigned long long)(SNDCTL_SYNTH_ID) == 0xc08c5114ULL || (unsigned long long)(SNDCTL_SYNTH_ID) == (unsigned long long)(long long)(int)0xc08c5114ULL, "SNDCTL_SYNTH_ID is 3230421268 in the table");
#endif
#ifdef SNDCTL_SYNTH_CONTROL
_Static_assert((unsigned long long)(SNDCTL_SYNTH_CONTROL) == 0xcfa45115ULL || (unsigned long long)(SNDCTL_SYNTH_CONTROL) == (unsigned long long)(long long)(int)0xcfa45115ULL, "SNDCTL_SYNTH_CONTROL is 3483652373 in the table");
#endif
#ifdef SNDCTL_SYNTH_REMOVESAMPLE
_Static_assert((unsigned long long)(SNDCTL_SYNTH_REMOVESAMPLE) == 0xc00c5116ULL || (unsigned long long)(SNDCTL_SYNTH_REMOVESAMPLE) == (unsigned long long)(long long)(int)0xc00c5116ULL, "SNDCTL_SYNTH_REMOVESAMPLE is 3222032662 in the table");
#endif
#ifdef SNDCTL_TMR_TIMEBASE
_Static_assert((unsigned long long)(SNDCTL_TMR_TIMEBASE) == 0xc0045401ULL || (unsigned long long)(SNDCTL_TMR_TIMEBASE) == (unsigned long long)(long long)(int)0xc0045401ULL, "SNDCTL_TMR_TIMEBASE is 3221509121 in the table");
#endif
#ifdef SNDCTL_TMR_START
_Static_assert((unsigned long long)(SNDCTL_TMR_START) == 0x5402ULL || (unsigned long long)(SNDCTL_TMR_START) == (unsigned long long)(long long)(int)0x5402ULL, "SNDCTL_TMR_START is 21506 in the table");
#endif
#ifdef SNDCTL_TMR_STOP
_Static_assert((unsigned long long)(SNDCTL_TMR_STOP) == 0x5403ULL || (unsigned long long)(SNDCTL_TMR_STOP) == (unsigned long long)(long long)(int)0x5403ULL, "SNDCTL_TMR_STOP is 21507 in the table");
#endif
#ifdef SNDCTL_TMR_CONTINUE
_Static_assert((unsigned long long)(SNDCTL_TMR_CONTINUE) == 0x5404ULL || (unsigned long long)(SNDCTL_TMR_CONTINUE) == (unsigned long long)(long long)(int)0x5404ULL, "SNDCTL_TMR_CONTINUE is 21508 in the table");
#endif
#ifdef SNDCTL_TMR_TEMPO
_Static_assert((unsigned long long)(SNDCTL_TMR_TEMPO) == 0xc0045405ULL || (unsigned long long)(SNDCTL_TMR_TEMPO) == (unsigned long long)(long long)(int)0xc0045405ULL, "SNDCTL_TMR_TEMPO is 3221509125 in the table");
#endif
#ifdef SNDCTL_TMR_SOURCE
_Static_assert((unsigned long long)(SNDCTL_TMR_SOURCE) == 0xc0045406ULL || (unsigned long long)(SNDCTL_TMR_SOURCE) == (unsigned long long)(long long)(int)0xc0045406ULL, "SNDCTL_TMR_SOURCE is 3221509126 in the table");
#endif
#ifdef SNDCTL_TMR_METRONOME
_Static_assert((unsigned long long)(SNDCTL_TMR_METRONOME) == 0x40045407ULL || (unsigned long long)(SNDCTL_TMR_METRONOME) == (unsigned long long)(long long)(int)0x40045407ULL, "SNDCTL_TMR_METRONOME is 1074025479 in the table");
#endif
#ifdef SNDCTL_TMR_SELECT
_Static_assert((unsigned long long)(SNDCTL_TMR_SELECT) == 0x40045408ULL || (unsigned long long)(SNDCTL_TMR_SELECT) == (unsigned long long)(long long)(int)0x40045408ULL, "SNDCTL_TMR_SELECT is 1074025480 in the table");
#endif
#ifdef SNDCTL_MIDI_PRETIME
_Static_assert((unsigned long long)(SNDCTL_MIDI_PRETIME) == 0xc0046d00ULL || (unsigned long long)(SNDCTL_MIDI_PRETIME) == (unsigned long long)(long long)(int)0xc0046d00ULL, "SNDCTL_MIDI_PRETIME is 3221515520 in the table");
#endif
#ifdef SNDCTL_MIDI_MPUMODE
_Static_assert((unsigned long long)(SNDCTL_MIDI_MPUMODE) == 0xc0046d01ULL || (unsigned long long)(SNDCTL_MIDI_MPUMODE) == (unsigned long long)(long long)(int)0xc0046d01ULL, "SNDCTL_MIDI_MPUMODE is 3221515521 in the table");
#endif
#ifdef SNDCTL_MIDI_MPUCMD
_Static_assert((unsigned long long)(SNDCTL_MIDI_MPUCMD) == 0xc0216d02ULL || (unsigned long long)(SNDCTL_MIDI_MPUCMD) == (unsigned long long)(long long)(int)0xc0216d02ULL, "SNDCTL_MIDI_MPUCMD is 3223416066 in the table");
#endif
#ifdef SNDCTL_DSP_RESET
_Static_assert((unsigned long long)(SNDCTL_DSP_RESET) == 0x5000ULL || (unsigned long long)(SNDCTL_DSP_RESET) == (unsigned long long)(long long)(int)0x5000ULL, "SNDCTL_DSP_RESET is 20480 in the table");
#endif
#ifdef SNDCTL_DSP_SYNC
_Static_assert((unsigned long long)(SNDCTL_DSP_SYNC) == 0x5001ULL || (unsigned long long)(SNDCTL_DSP_SYNC) == (unsigned long long)(long long)(int)0x5001ULL, "SNDCTL_DSP_SYNC is 20481 in the table");
#endif
#ifdef SNDCTL_DSP_SPEED
_Static_assert((unsigned long long)(SNDCTL_DSP_SPEED) == 0xc0045002ULL || (unsigned long long)(SNDCTL_DSP_SPEED) == (unsigned long long)(long long)(int)0xc0045002ULL, "SNDCTL_DSP_SPEED is 3221508098 in the table");
#endif
#ifdef SNDCTL_DSP_STEREO
_Static_assert((unsigned long long)(SNDCTL_DSP_STEREO) == 0xc0045003ULL || (unsigned long long)(SNDCTL_DSP_STEREO) == (unsigned long long)(long long)(int)0xc0045003ULL, "SNDCTL_DSP_STEREO is 3221508099 in the table");
#endif
#ifdef SNDCTL_DSP_GETBLKSIZE
_Static_assert((unsigned long long)(SNDCTL_DSP_GETBLKSIZE) == 0xc0045004ULL || (unsigned long long)(SNDCTL_DSP_GETBLKSIZE) == (unsigned long long)(long long)(int)0xc0045004ULL, "SNDCTL_DSP_GETBLKSIZE is 3221508100 in the table");
#endif
#ifdef SNDCTL_DSP_CHANNELS
_Static_assert((unsigned long long)(SNDCTL_DSP_CHANNELS) == 0xc0045006ULL || (unsigned long long)(SNDCTL_DSP_CHANNELS) == (unsigned long long)(long long)(int)0xc0045006ULL, "SNDCTL_DSP_CHANNELS is 3221508102 in the table");
#endif
#ifdef SOUND_PCM_WRITE_FILTER
_Static_assert((unsigned long long)(SOUND_PCM_WRITE_FILTER) == 0xc0045007ULL || (unsigned long long)(SOUND_PCM_WRITE_FILTER) == (unsigned long long)(long long)(int)0xc0045007ULL, "SOUND_PCM_WRITE_FILTER is 3221508103 in the table");
#endif
#ifdef SNDCTL_DSP_POST
_Static_assert((unsigned long long)(SNDCTL_DSP_POST) == 0x5008ULL || (unsigned long long)(SNDCTL_DSP_POST) == (unsigned long long)(long long)(int)0x5008ULL, "SNDCTL_DSP_POST is 20488 in the table");
#endif
#ifdef SNDCTL_DSP_SUBDIVIDE
_Static_assert((unsigned long long)(SNDCTL_DSP_SUBDIVIDE) == 0xc0045009ULL || (unsigned long long)(SNDCTL_DSP_SUBDIVIDE) == (unsigned long long)(long long)(int)0xc0045009ULL, "SNDCTL_DSP_SUBDIVIDE is 3221508105 in the table");
#endif
#ifdef SNDCTL_DSP_SETFRAGMENT
_Static_assert((unsigned long long)(SNDCTL_DSP_SETFRAGMENT) == 0xc004500aULL || (unsigned long long)(SNDCTL_DSP_SETFRAGMENT) == (unsigned long long)(long long)(int)0xc004500aULL, "SNDCTL_DSP_SETFRAGMENT is 3221508106 in the table");
#endif
#ifdef SNDCTL_DSP_GETFMTS
_Static_assert((unsigned long long)(SNDCTL_DSP_GETFMTS) == 0x8004500bULL || (unsigned long long)(SNDCTL_DSP_GETFMTS) == (unsigned long long)(long long)(int)0x8004500bULL, "SNDCTL_DSP_GETFMTS is 2147766283 in the table");
#endif
#ifdef SNDCTL_DSP_SETFMT
_Static_assert((unsigned long long)(SNDCTL_DSP_SETFMT) == 0xc0045005ULL || (unsigned long long)(SNDCTL_DSP_SETFMT) == (unsigned long long)(long long)(int)0xc0045005ULL, "SNDCTL_DSP_SETFMT is 3221508101 in the table");
#endif
#ifdef SNDCTL_DSP_GETOSPACE
_Static_assert((unsigned long long)(SNDCTL_DSP_GETOSPACE) == 0x8010500cULL || (unsigned long long)(SNDCTL_DSP_GETOSPACE) == (unsigned long long)(long long)(int)0x8010500cULL, "SNDCTL_DSP_GETOSPACE is 2148552716 in the table");
#endif
#ifdef SNDCTL_DSP_GETISPACE
_Static_assert((unsigned long long)(SNDCTL_DSP_GETISPACE) == 0x8010500dULL || (unsigned long long)(SNDCTL_DSP_GETISPACE) == (unsigned long long)(long long)(int)0x8010500dULL, "SNDCTL_DSP_GETISPACE is 2148552717 in the table");
#endif
#ifdef SNDCTL_DSP_NONBLOCK
_Static_assert((unsigned long long)(SNDCTL_DSP_NONBLOCK) == 0x500eULL || (unsigned long long)(SNDCTL_DSP_NONBLOCK) == (unsigned long long)(long long)(int)0x500eULL, "SNDCTL_DSP_NONBLOCK is 20494 in the table");
#endif
#ifdef SNDCTL_DSP_GETCAPS
_Static_assert((unsigned long long)(SNDCTL_DSP_GETCAPS) == 0x8004500fULL || (unsigned long long)(SNDCTL_DSP_GETCAPS) == (unsigned long long)(long long)(int)0x8004500fULL, "SNDCTL_DSP_GETCAPS is 2147766287 in the table");
#endif
#ifdef SNDCTL_DSP_GETTRIGGER
_Static_assert((unsigned long long)(SNDCTL_DSP_GETTRIGGER) == 0x80045010ULL || (unsigned long long)(SNDCTL_DSP_GETTRIGGER) == (unsigned long long)(long long)(int)0x80045010ULL, "SNDCTL_DSP_GETTRIGGER is 2147766288 in the table");
#endif
#ifdef SNDCTL_DSP_SETTRIGGER
_Static_assert((unsigned long long)(SNDCTL_DSP_SETTRIGGER) == 0x40045010ULL || (unsigned long long)(SNDCTL_DSP_SETTRIGGER) == (unsigned long long)(long long)(int)0x40045010ULL, "SNDCTL_DSP_SETTRIGGER is 1074024464 in the table");
#endif
#ifdef SNDCTL_DSP_GETIPTR
_Static_assert((unsigned long long)(SNDCTL_DSP_GETIPTR) == 0x800c5011ULL || (unsigned long long)(SNDCTL_DSP_GETIPTR) == (unsigned long long)(long long)(int)0x800c5011ULL, "SNDCTL_DSP_GETIPTR is 2148290577 in the table");
#endif
#ifdef SNDCTL_DSP_GETOPTR
_Static_assert((unsigned long long)(SNDCTL_DSP_GETOPTR) == 0x800c5012ULL || (unsigned long long)(SNDCTL_DSP_GETOPTR) == (unsigned long long)(long long)(int)0x800c5012ULL, "SNDCTL_DSP_GETOPTR is 2148290578 in the table");
#endif
#ifdef SNDCTL_DSP_MAPINBUF
_Static_assert((unsigned long long)(SNDCTL_DSP_MAPINBUF) == 0x80105013ULL || (unsigned long long)(SNDCTL_DSP_MAPINBUF) == (unsigned long long)(long long)(int)0x80105013ULL, "SNDCTL_DSP_MAPINBUF is 2148552723 in the table");
#endif
#ifdef SNDCTL_DSP_MAPOUTBUF
_Static_assert((unsigned long long)(SNDCTL_DSP_MAPOUTBUF) == 0x80105014ULL || (unsigned long long)(SNDCTL_DSP_MAPOUTBUF) == (unsigned long long)(long long)(int)0x80105014ULL, "SNDCTL_DSP_MAPOUTBUF is 2148552724 in the table");
#endif
#ifdef SNDCTL_DSP_SETSYNCRO
_Static_assert((unsigned long long)(SNDCTL_DSP_SETSYNCRO) == 0x5015ULL || (unsigned long long)(SNDCTL_DSP_SETSYNCRO) == (unsigned long long)(long long)(int)0x5015ULL, "SNDCTL_DSP_SETSYNCRO is 20501 in the table");
#endif
#ifdef SNDCTL_DSP_SETDUPLEX
_Static_assert((unsigned long long)(SNDCTL_DSP_SETDUPLEX) == 0x5016ULL || (unsigned long long)(SNDCTL_DSP_SETDUPLEX) == (unsigned long long)(long long)(int)0x5016ULL, "SNDCTL_DSP_SETDUPLEX is 20502 in the table");
#endif
#ifdef SNDCTL_DSP_GETODELAY
_Static_assert((unsigned long long)(SNDCTL_DSP_GETODELAY) == 0x80045017ULL || (unsigned long long)(SNDCTL_DSP_GETODELAY) == (unsigned long long)(long long)(int)0x80045017ULL, "SNDCTL_DSP_GETODELAY is 2147766295 in the table");
#endif
#ifdef SNDCTL_DSP_GETCHANNELMASK
_Static_assert((unsigned long long)(SNDCTL_DSP_GETCHANNELMASK) == 0xc0045040ULL || (unsigned long long)(SNDCTL_DSP_GETCHANNELMASK) == (unsigned long long)(long long)(int)0xc0045040ULL, "SNDCTL_DSP_GETCHANNELMASK is 3221508160 in the table");
#endif
#ifdef SNDCTL_DSP_BIND_CHANNEL
_Static_assert((unsigned long long)(SNDCTL_DSP_BIND_CHANNEL) == 0xc0045041ULL || (unsigned long long)(SNDCTL_DSP_BIND_CHANNEL) == (unsigned long long)(long long)(int)0xc0045041ULL, "SNDCTL_DSP_BIND_CHANNEL is 3221508161 in the table");
#endif
#ifdef SNDCTL_DSP_SETSPDIF
_Static_assert((unsigned long long)(SNDCTL_DSP_SETSPDIF) == 0x40045042ULL || (unsigned long long)(SNDCTL_DSP_SETSPDIF) == (unsigned long long)(long long)(int)0x40045042ULL, "SNDCTL_DSP_SETSPDIF is 1074024514 in the table");
#endif
#ifdef SNDCTL_DSP_GETSPDIF
_Static_assert((unsigned long long)(SNDCTL_DSP_GETSPDIF) == 0x80045043ULL || (unsigned long long)(SNDCTL_DSP_GETSPDIF) == (unsigned long long)(long long)(int)0x80045043ULL, "SNDCTL_DSP_GETSPDIF is 2147766339 in the table");
#endif
#ifdef SNDCTL_DSP_PROFILE
_Static_assert((unsigned long long)(SNDCTL_DSP_PROFILE) == 0x40045017ULL || (unsigned long long)(SNDCTL_DSP_PROFILE) == (unsigned long long)(long long)(int)0x40045017ULL, "SNDCTL_DSP_PROFILE is 1074024471 in the table");
#endif
#ifdef SOUND_PCM_READ_RATE
_Static_assert((unsigned long long)(SOUND_PCM_READ_RATE) == 0x80045002ULL || (unsigned long long)(SOUND_PCM_READ_RATE) == (unsigned long long)(long long)(int)0x80045002ULL, "SOUND_PCM_READ_RATE is 2147766274 in the table");
#endif
#ifdef SOUND_PCM_READ_CHANNELS
_Static_assert((unsigned long long)(SOUND_PCM_READ_CHANNELS) == 0x80045006ULL || (unsigned long long)(SOUND_PCM_READ_CHANNELS) == (unsigned long long)(long long)(int)0x80045006ULL, "SOUND_PCM_READ_CHANNELS is 2147766278 in the table");
#endif
#ifdef SOUND_PCM_READ_BITS
_Static_assert((unsigned long long)(SOUND_PCM_READ_BITS) == 0x80045005ULL || (unsigned long long)(SOUND_PCM_READ_BITS) == (unsigned long long)(long long)(int)0x80045005ULL, "SOUND_PCM_READ_BITS is 2147766277 in the table");
#endif
#ifdef SOUND_PCM_READ_FILTER
_Static_assert((unsigned long long)(SOUND_PCM_READ_FILTER) == 0x80045007ULL || (unsigned long long)(SOUND_PCM_READ_FILTER) == (unsigned long long)(long long)(int)0x80045007ULL, "SOUND_PCM_READ_FILTER is 2147766279 in the table");
#endif
#ifdef SNDCTL_COPR_RESET
_Static_assert((unsigned long long)(SNDCTL_COPR_RESET) == 0x4300ULL || (unsigned long long)(SNDCTL_COPR_RESET) == (unsigned long long)(long long)(int)0x4300ULL, "SNDCTL_COPR_RESET is 17152 in the table");
#endif
#ifdef SNDCTL_COPR_LOAD
_Static_assert((unsigned long long)(SNDCTL_COPR_LOAD) == 0xcfb04301ULL || (unsigned long long)(SNDCTL_COPR_LOAD) == (unsigned long long)(long long)(int)0xcfb04301ULL, "SNDCTL_COPR_LOAD is 3484435201 in the table");
#endif
#ifdef SNDCTL_COPR_RDATA
_Static_assert((unsigned long long)(SNDCTL_COPR_RDATA) == 0xc0144302ULL || (unsigned long long)(SNDCTL_COPR_RDATA) == (unsigned long long)(long long)(int)0xc0144302ULL, "SNDCTL_COPR_RDATA is 3222553346 in the table");
#endif
#ifdef SNDCTL_COPR_RCODE
_Static_assert((unsigned long long)(SNDCTL_COPR_RCODE) == 0xc0144303ULL || (unsigned long long)(SNDCTL_COPR_RCODE) == (unsigned long long)(long long)(int)0xc0144303ULL, "SNDCTL_COPR_RCODE is 3222553347 in the table");
#endif
#ifdef SNDCTL_COPR_WDATA
_Static_assert((unsigned long long)(SNDCTL_COPR_WDATA) == 0x40144304ULL || (unsigned long long)(SNDCTL_COPR_WDATA) == (unsigned long long)(long long)(int)0x40144304ULL, "SNDCTL_COPR_WDATA is 1075069700 in the table");
#endif
#ifdef SNDCTL_COPR_WCODE
_Static_assert((unsigned long long)(SNDCTL_COPR_WCODE) == 0x40144305ULL || (unsigned long long)(SNDCTL_COPR_WCODE) == (unsigned long long)(long long)(int)0x40144305ULL, "SNDCTL_COPR_WCODE is 1075069701 in the table");
#endif
#ifdef SNDCTL_COPR_RUN
_Static_assert((unsigned long long)(SNDCTL_COPR_RUN) == 0xc0144306ULL || (unsigned long long)(SNDCTL_COPR_RUN) == (unsigned long long)(long long)(int)0xc0144306ULL, "SNDCTL_COPR_RUN is 3222553350 in the table");
#endif
#ifdef SNDCTL_COPR_HALT
_Static_assert((unsigned long long)(SNDCTL_COPR_HALT) == 0xc0144307ULL || (unsigned long long)(SNDCTL_COPR_HALT) == (unsigned long long)(long long)(int)0xc0144307ULL, "SNDCTL_COPR_HALT is 3222553351 in the table");
#endif
#ifdef SNDCTL_COPR_SENDMSG
_Static_assert((unsigned long long)(SNDCTL_COPR_SENDMSG) == 0xcfa44308ULL || (unsigned long long)(SNDCTL_COPR_SENDMSG) == (unsigned long long)(long long)(int)0xcfa44308ULL, "SNDCTL_COPR_SENDMSG is 3483648776 in the table");
#endif
#ifdef SNDCTL_COPR_RCVMSG
_Static_assert((unsigned long long)(SNDCTL_COPR_RCVMSG) == 0x8fa44309ULL || (unsigned long long)(SNDCTL_COPR_RCVMSG) == (unsigned long long)(long long)(int)0x8fa44309ULL, "SNDCTL_COPR_RCVMSG is 2409906953 in the table");
#endif
#ifdef SOUND_MIXER_INFO
_Static_assert((unsigned long long)(SOUND_MIXER_INFO) == 0x805c4d65ULL || (unsigned long long)(SOUND_MIXER_INFO) == (unsigned long long)(long long)(int)0x805c4d65ULL, "SOUND_MIXER_INFO is 2153532773 in the table");
#endif
#ifdef SOUND_OLD_MIXER_INFO
_Static_assert((unsigned long long)(SOUND_OLD_MIXER_INFO) == 0x80304d65ULL || (unsigned long long)(SOUND_OLD_MIXER_INFO) == (unsigned long long)(long long)(int)0x80304d65ULL, "SOUND_OLD_MIXER_INFO is 2150649189 in the table");
#endif
#ifdef SOUND_MIXER_ACCESS
_Static_assert((unsigned long long)(SOUND_MIXER_ACCESS) == 0xc0804d66ULL || (unsigned long long)(SOUND_MIXER_ACCESS) == (unsigned long long)(long long)(int)0xc0804d66ULL, "SOUND_MIXER_ACCESS is 3229633894 in the table");
#endif
#ifdef SOUND_MIXER_AGC
_Static_assert((unsigned long long)(SOUND_MIXER_AGC) == 0xc0044d67ULL || (unsigned long long)(SOUND_MIXER_AGC) == (unsigned long long)(long long)(int)0xc0044d67ULL, "SOUND_MIXER_AGC is 3221507431 in the table");
#endif
#ifdef SOUND_MIXER_3DSE
_Static_assert((unsigned long long)(SOUND_MIXER_3DSE) == 0xc0044d68ULL || (unsigned long long)(SOUND_MIXER_3DSE) == (unsigned long long)(long long)(int)0xc0044d68ULL, "SOUND_MIXER_3DSE is 3221507432 in the table");
#endif
#ifdef SOUND_MIXER_PRIVATE1
_Static_assert((unsigned long long)(SOUND_MIXER_PRIVATE1) == 0xc0044d6fULL || (unsigned long long)(SOUND_MIXER_PRIVATE1) == (unsigned long long)(long long)(int)0xc0044d6fULL, "SOUND_MIXER_PRIVATE1 is 3221507439 in the table");
#endif
#ifdef SOUND_MIXER_PRIVATE2
_Static_assert((unsigned long long)(SOUND_MIXER_PRIVATE2) == 0xc0044d70ULL || (unsigned long long)(SOUND_MIXER_PRIVATE2) == (unsigned long long)(long long)(int)0xc0044d70ULL, "SOUND_MIXER_PRIVATE2 is 3221507440 in the table");
#endif
#ifdef SOUND_MIXER_PRIVATE3
_Static_assert((unsigned long long)(SOUND_MIXER_PRIVATE3) == 0xc0044d71ULL || (unsigned long long)(SOUND_MIXER_PRIVATE3) == (unsigned long long)(long long)(int)0xc0044d71ULL, "SOUND_MIXER_PRIVATE3 is 3221507441 in the table");
#endif
#ifdef SOUND_MIXER_PRIVATE4
_Static_assert((unsigned long long)(SOUND_MIXER_PRIVATE4) == 0xc0044d72ULL || (unsigned long long)(SOUND_MIXER_PRIVATE4) == (unsigned long long)(long long)(int)0xc0044d72ULL, "SOUND_MIXER_PRIVATE4 is 3221507442 in the table");
#endif
#ifdef SOUND_MIXER_PRIVATE5
_Static_assert((unsigned long long)(SOUND_MIXER_PRIVATE5) == 0xc0044d73ULL || (unsigned long long)(SOUND_MIXER_PRIVATE5) == (unsigned long long)(long long)(int)0xc0044d73ULL, "SOUND_MIXER_PRIVATE5 is 3221507443 in the table");
#endif
#ifdef SOUND_MIXER_GETLEVELS
_Static_assert((unsigned long long)(SOUND_MIXER_GETLEVELS) == 0xc0a44d74ULL || (unsigned long long)(SOUND_MIXER_GETLEVELS) == (unsigned long long)(long long)(int)0xc0a44d74ULL, "SOUND_MIXER_GETLEVELS is 3231993204 in the table");
#endif
#ifdef SOUND_MIXER_SETLEVELS
_Static_assert((unsigned long long)(SOUND_MIXER_SETLEVELS) == 0xc0a44d75ULL || (unsigned long long)(SOUND_MIXER_SETLEVELS) == (unsigned long long)(long long)(int)0xc0a44d75ULL, "SOUND_MIXER_SETLEVELS is 3231993205 in the table");
#endif
#ifdef OSS_GETVERSION
_Static_assert((unsigned long long)(OSS_GETVERSION) == 0x80044d76ULL || (unsigned long long)(OSS_GETVERSION) == (unsigned long long)(long long)(int)0x80044d76ULL, "OSS_GETVERSION is 2147765622 in the table");
#endif
#endif
